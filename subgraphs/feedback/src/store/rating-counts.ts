import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { Rating } from '../domain/rating.ts'
import type { ValueCount } from '../domain/rating-summary.ts'
import { ratingCounts } from './tables.ts'

/** Stands where a count is not cut by agency or procedure. */
const ANY = ''

/** Counts a rating in all four cuts. One order for all writers, so that no two wait for each other. */
export async function countRating(
  { tenantId, query }: Database,
  { agencyId, procedureId, overall }: Rating,
): Promise<void> {
  const cuts = [
    [ANY, ANY],
    [ANY, procedureId],
    [agencyId, ANY],
    [agencyId, procedureId],
  ] as const
  await query
    .insert(ratingCounts)
    .values(cuts.map(([agency, procedure]) => toRow(tenantId, agency, procedure, overall)))
    .onConflictDoUpdate({
      target: [
        ratingCounts.tenantId,
        ratingCounts.agencyId,
        ratingCounts.procedureId,
        ratingCounts.overall,
      ],
      set: { count: sql`${ratingCounts.count} + 1` },
    })
}

/** How many gave each value, for an agency or a procedure where given. */
export function listRatingCounts(
  { tenantId, query }: Database,
  agencyId: string | null,
  procedureId: string | null,
): Promise<readonly ValueCount[]> {
  return query
    .select({ value: ratingCounts.overall, count: ratingCounts.count })
    .from(ratingCounts)
    .where(
      and(
        eq(ratingCounts.tenantId, tenantId),
        eq(ratingCounts.agencyId, agencyId ?? ANY),
        eq(ratingCounts.procedureId, procedureId ?? ANY),
      ),
    )
    .orderBy(ratingCounts.overall)
}

/** What counts are cut by. */
export type CountCut = 'AGENCY' | 'PROCEDURE'

/** How many gave each value, for many agencies or procedures in one statement. */
export function listRatingCountsOf(
  { tenantId, query }: Database,
  cut: CountCut,
  ids: readonly string[],
): Promise<readonly (ValueCount & { readonly id: string })[]> {
  const { agencyId, procedureId } = ratingCounts
  const [wanted, other] = cut === 'AGENCY' ? [agencyId, procedureId] : [procedureId, agencyId]
  return query
    .select({ id: wanted, value: ratingCounts.overall, count: ratingCounts.count })
    .from(ratingCounts)
    .where(
      and(
        eq(ratingCounts.tenantId, tenantId),
        sql`${wanted} = any(${sql.param(ids)}::text[])`,
        eq(other, ANY),
      ),
    )
    .orderBy(wanted, ratingCounts.overall)
}

function toRow(tenantId: number, agencyId: string, procedureId: string, overall: string) {
  return { tenantId, agencyId, procedureId, overall, count: 1 }
}
