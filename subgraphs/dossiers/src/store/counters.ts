import { one } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import { counters, type NumberSeries } from './tables.ts'

/**
 * The next number of an agency's series, without gaps: a refused act gives it back. Drawn as late as possible,
 * since whoever draws next in the same agency waits until this transaction ends.
 */
export async function nextNumber(
  { tenantId, query }: Database,
  agencyId: string,
  series: NumberSeries,
  since: string,
): Promise<number> {
  const rows = await query
    .insert(counters)
    .values({ tenantId, agencyId, series, since, last: 1 })
    .onConflictDoUpdate({
      target: [counters.tenantId, counters.agencyId, counters.series, counters.since],
      set: { last: sql`${counters.last} + 1` },
    })
    .returning({ last: counters.last })
  return one(rows).last
}
