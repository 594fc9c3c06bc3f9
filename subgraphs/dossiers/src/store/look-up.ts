import { randomBytes } from 'node:crypto'
import { one, vnNormalize } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, desc, eq, isNull, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Dossier } from '../domain/dossier.ts'
import { toArray, toDossier } from './dossiers.ts'
import { dossiers, lookUpKeys } from './tables.ts'

/** Bytes of a key: nobody guesses 128 bits. */
const KEY_BYTES = 16

const insertKey = prepared((query) =>
  query
    .insert(lookUpKeys)
    .values(slotsOf(lookUpKeys))
    .onConflictDoNothing()
    .returning({ key: lookUpKeys.key }),
)

/** The key in the address of a dossier's QR code; made the first time it is asked for. */
export async function lookUpKeyOf(
  db: Database,
  dossierId: string,
  createdAt: Date,
): Promise<string> {
  const key = randomBytes(KEY_BYTES).toString('base64url')
  const [made] = await insertKey(db, { dossierId, key, createdAt })
  if (made) return made.key
  return one(await listLookUpKeys(db, [dossierId])).key
}

const selectKeys = prepared((query) =>
  query
    .select({ dossierId: lookUpKeys.dossierId, key: lookUpKeys.key })
    .from(lookUpKeys)
    .where(
      and(
        eq(lookUpKeys.tenantId, sql.placeholder('tenantId')),
        sql`${lookUpKeys.dossierId} = any(${sql.placeholder('dossierIds')}::uuid[])`,
      ),
    ),
)

/** The keys of many dossiers in one statement; none for those that have no QR code yet. */
export function listLookUpKeys(
  db: Database,
  dossierIds: readonly string[],
): Promise<readonly { readonly dossierId: string; readonly key: string }[]> {
  return selectKeys(db, { dossierIds: toArray(dossierIds) })
}

/** The dossier whose QR code has this key, or undefined. */
export async function findDossierByKey(
  { tenantId, query }: Database,
  key: string,
): Promise<Dossier | undefined> {
  const [row] = await query
    .select({ dossier: dossiers })
    .from(lookUpKeys)
    .innerJoin(
      dossiers,
      and(eq(dossiers.tenantId, lookUpKeys.tenantId), eq(dossiers.id, lookUpKeys.dossierId)),
    )
    .where(and(eq(lookUpKeys.tenantId, tenantId), eq(lookUpKeys.key, key)))
  return row && toDossier(row.dossier)
}

/** Whose dossiers: those entered under a proved number, those of a person whose name stands in them, or an organisation's. */
export type OwnKey =
  | { readonly idNumber: string }
  | { readonly applicantId: string; readonly name: string }
  | { readonly organisationId: string }

/** Dossiers of one applicant that were sent in, newest first. */
export async function listOwnDossiers(
  { tenantId, query }: Database,
  own: OwnKey,
  page: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly Dossier[]> {
  const rows = await query
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.tenantId, tenantId),
        ...toConditions(own),
        ne(dossiers.state, 'DRAFT'),
        page.beforeId === undefined ? undefined : lt(dossiers.id, page.beforeId),
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(page.limit)
  return rows.map(toDossier)
}

/** What a person sent in for an organisation is the organisation's, found by its own code or name only. */
function toConditions(own: OwnKey): readonly SQL[] {
  if ('organisationId' in own) return [eq(dossiers.organisationId, own.organisationId)]
  const theirs =
    'idNumber' in own
      ? [eq(dossiers.idNumber, own.idNumber)]
      : [eq(dossiers.applicantId, own.applicantId), eq(dossiers.nameNorm, vnNormalize(own.name))]
  return [...theirs, isNull(dossiers.organisationId)]
}
