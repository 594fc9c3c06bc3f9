import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import { measures, type Measure } from '../domain/contributions.ts'
import type { CountChange } from '../domain/count-cells.ts'
import { columnsOf } from './records.ts'
import { figureCounts } from './tables.ts'

const noChange = Object.fromEntries(measures.map((measure) => [measure, 0])) as Record<
  Measure,
  number
>
const columns = columnsOf(figureCounts, [])

/** Adds changes to the counts, in one statement. The changes come sorted. */
export async function changeCounts(
  { tenantId, query }: Database,
  changes: readonly CountChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change) => ({ ...noChange, ...change, tenantId }))
  await query.execute(sql`
    insert into figure_counts as known (${columns.names})
    ${columns.select(rows)}
    on conflict (tenant_id, slice, agency_id, span, day, field_code, procedure_id, channel) do update set
      received = known.received + excluded.received,
      settled_early = known.settled_early + excluded.settled_early,
      settled_on_time = known.settled_on_time + excluded.settled_on_time,
      settled_overdue = known.settled_overdue + excluded.settled_overdue,
      declined = known.declined + excluded.declined,
      discontinued = known.discontinued + excluded.discontinued,
      returned = known.returned + excluded.returned,
      fell_overdue = known.fell_overdue + excluded.fell_overdue,
      cleared_overdue = known.cleared_overdue + excluded.cleared_overdue`)
}
