import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { KnownDossier } from '../domain/rating.ts'
import { knownDossiers } from './tables.ts'

/** What is known of these dossiers; unknown ones are left out. */
export async function findKnownDossiers(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly KnownDossier[]> {
  const isAsked = sql`${knownDossiers.dossierId} = any(${sql.param(dossierIds)}::text[])`
  return query
    .select({
      dossierId: knownDossiers.dossierId,
      applicantId: knownDossiers.applicantId,
      agencyId: knownDossiers.agencyId,
      procedureId: knownDossiers.procedureId,
      returnedAt: knownDossiers.returnedAt,
    })
    .from(knownDossiers)
    .where(and(eq(knownDossiers.tenantId, tenantId), isAsked))
}

/** Remembers a dossier as its newest event tells; a return, once told, stays. */
export async function rememberDossier(
  { tenantId, query }: Database,
  dossier: KnownDossier,
): Promise<void> {
  const { applicantId, agencyId, procedureId } = dossier
  const returnedAt = sql`coalesce(excluded.returned_at, ${knownDossiers.returnedAt})`
  await query
    .insert(knownDossiers)
    .values({ tenantId, ...dossier })
    .onConflictDoUpdate({
      target: [knownDossiers.tenantId, knownDossiers.dossierId],
      set: { applicantId, agencyId, procedureId, returnedAt },
    })
}
