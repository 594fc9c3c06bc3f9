import { newId } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { ReadPurpose } from '../domain/viewing.ts'
import { dossierReads } from './tables.ts'

interface NewRead {
  readonly dossierId: string
  readonly personId: string
  readonly officerId: string
  readonly agencyId: string
  readonly purpose: ReadPurpose
  /** The file that was opened; null for the dossier itself. */
  readonly fileId: string | null
  readonly at: Date
}

export type DossierRead = Omit<typeof dossierReads.$inferSelect, 'tenantId'>

/** A page that renews itself is one look: what is opened again within this time is not entered twice. */
const ONE_LOOK = 15 * 60_000

/** Puts on record that an officer opened a dossier or a paper of it. */
export async function insertDossierRead(db: Database, read: NewRead): Promise<void> {
  if (await isWithinOneLook(db, read)) return
  const { tenantId, query } = db
  await query.insert(dossierReads).values({ tenantId, id: newId(), ...read })
}

async function isWithinOneLook(
  { tenantId, query }: Database,
  { dossierId, officerId, fileId, at }: NewRead,
): Promise<boolean> {
  const [last] = await query
    .select({ id: dossierReads.id })
    .from(dossierReads)
    .where(
      and(
        eq(dossierReads.tenantId, tenantId),
        eq(dossierReads.dossierId, dossierId),
        eq(dossierReads.officerId, officerId),
        fileId === null ? isNull(dossierReads.fileId) : eq(dossierReads.fileId, fileId),
        gt(dossierReads.at, new Date(at.getTime() - ONE_LOOK)),
      ),
    )
    .limit(1)
  return last !== undefined
}

/** Looks into a dossier, newest first. */
export async function listDossierReads(
  { tenantId, query }: Database,
  dossierId: string,
  page: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly DossierRead[]> {
  return query
    .select()
    .from(dossierReads)
    .where(
      and(
        eq(dossierReads.tenantId, tenantId),
        eq(dossierReads.dossierId, dossierId),
        page.beforeId === undefined ? undefined : lt(dossierReads.id, page.beforeId),
      ),
    )
    .orderBy(desc(dossierReads.id))
    .limit(page.limit)
}
