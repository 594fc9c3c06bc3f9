import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { toArray } from './dossiers.ts'
import { dossierNotices } from './tables.ts'

/** A notice of a dossier: what kind, which of its kind, and its file. */
export type DossierNotice = Omit<typeof dossierNotices.$inferSelect, 'tenantId'>

/** The notices of many dossiers in one statement. */
export async function listNotices(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly DossierNotice[]> {
  return query
    .select()
    .from(dossierNotices)
    .where(
      and(
        eq(dossierNotices.tenantId, tenantId),
        sql`${dossierNotices.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
}

/** Notes a notice that was made; the first one stays. */
export async function insertNotice(
  { tenantId, query }: Database,
  notice: DossierNotice,
): Promise<void> {
  await query
    .insert(dossierNotices)
    .values({ tenantId, ...notice })
    .onConflictDoNothing()
}
