import type { Database } from '@motcua/events'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { KnownDossier } from '../domain/rating.ts'
import { knownDossiers } from './tables.ts'

const { tenantId: _, ...columns } = getTableColumns(knownDossiers)

/** A dossier by its code, or undefined. */
export async function findKnownDossierByCode(
  { tenantId, query }: Database,
  code: string,
): Promise<KnownDossier | undefined> {
  const [found] = await query
    .select(columns)
    .from(knownDossiers)
    .where(and(eq(knownDossiers.tenantId, tenantId), eq(knownDossiers.code, code)))
  return found
}

/** What is known of these dossiers; unknown ones are left out. */
export async function findKnownDossiers(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly KnownDossier[]> {
  const isAsked = sql`${knownDossiers.dossierId} = any(${sql.param(dossierIds)}::text[])`
  return query
    .select(columns)
    .from(knownDossiers)
    .where(and(eq(knownDossiers.tenantId, tenantId), isAsked))
}

/** Remembers a dossier as its newest event tells; a return, once told, stays. */
export async function rememberDossier(
  { tenantId, query }: Database,
  dossier: KnownDossier,
): Promise<void> {
  const { applicantId, agencyId, procedureId } = dossier
  const code = sql`coalesce(excluded.code, ${knownDossiers.code})`
  const returnedAt = sql`coalesce(excluded.returned_at, ${knownDossiers.returnedAt})`
  await query
    .insert(knownDossiers)
    .values({ tenantId, ...dossier })
    .onConflictDoUpdate({
      target: [knownDossiers.tenantId, knownDossiers.dossierId],
      set: { applicantId, agencyId, procedureId, returnedAt, code },
    })
}
