import type { Database } from '@motcua/events'
import { and, desc, eq, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Dossier, DossierState } from '../domain/dossier.ts'
import { toArray, toDossier } from './dossiers.ts'
import { dossiers } from './tables.ts'

interface Page {
  readonly limit: number
  readonly beforeId?: string | undefined
}

/** Dossiers of an applicant, newest first. */
export async function listDossiersOf(
  db: Database,
  applicantId: string,
  states: readonly DossierState[],
  page: Page,
): Promise<readonly Dossier[]> {
  const inStates =
    states.length === 0 ? undefined : sql`${dossiers.state} = any(${toArray(states)}::text[])`
  return select(db, [eq(dossiers.applicantId, applicantId), inStates], page)
}

/** Drafts that somebody began for others, at the counter or from the post; newest first. */
export async function listCounterDrafts(
  db: Database,
  createdBy: string,
  page: Page,
): Promise<readonly Dossier[]> {
  const { state, channel } = dossiers
  const theirs = [eq(dossiers.createdBy, createdBy), eq(state, 'DRAFT'), ne(channel, 'ONLINE')]
  return select(db, theirs, page)
}

async function select(
  { tenantId, query }: Database,
  conditions: readonly (SQL | undefined)[],
  { limit, beforeId }: Page,
): Promise<readonly Dossier[]> {
  const rows = await query
    .select()
    .from(dossiers)
    .where(
      and(
        ...[eq(dossiers.tenantId, tenantId), ...conditions],
        beforeId === undefined ? undefined : lt(dossiers.id, beforeId),
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(limit)
  return rows.map(toDossier)
}
