import { one } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import { counters, type NumberSeries } from './tables.ts'

const countOn = prepared((query) =>
  query
    .insert(counters)
    .values(slotsOf(counters))
    .onConflictDoUpdate({
      target: [counters.tenantId, counters.agencyId, counters.series, counters.since],
      set: { last: sql`${counters.last} + 1` },
    })
    .returning({ last: counters.last }),
)

/**
 * The next number of an agency's series, without gaps: a refused act gives it back. Drawn as late as possible,
 * since whoever draws next in the same agency waits until this transaction ends.
 */
export async function nextNumber(
  db: Database,
  agencyId: string,
  series: NumberSeries,
  since: string,
): Promise<number> {
  return one(await countOn(db, { agencyId, series, since, last: 1 })).last
}
