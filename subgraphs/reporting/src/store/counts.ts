import type { Database } from '@motcua/events'
import { eq, sql } from 'drizzle-orm'
import { measures } from '../domain/contributions.ts'
import type { CountChange } from '../domain/count-cells.ts'
import { figureCounts } from './tables.ts'

const noChange = Object.fromEntries(measures.map((measure) => [measure, 0]))

/** Adds changes to the counts, in one statement. The changes come sorted. */
export async function changeCounts(
  { tenantId, query }: Database,
  changes: readonly CountChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change) => ({ ...noChange, ...change, tenantId }))
  await query.execute(sql`
    insert into figure_counts as known (tenant_id, slice, span, agency_id, field_code, procedure_id, channel, day,
      received, settled_early, settled_on_time, settled_overdue, declined)
    select "tenantId", slice, span, "agencyId", "fieldCode", "procedureId", channel, day,
      received, "settledEarly", "settledOnTime", "settledOverdue", declined
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as change (
      "tenantId" smallint, slice text, span text, "agencyId" text, "fieldCode" text, "procedureId" text, channel text,
      day date, received int, "settledEarly" int, "settledOnTime" int, "settledOverdue" int, declined int)
    on conflict (tenant_id, slice, agency_id, span, day, field_code, procedure_id, channel) do update set
      received = known.received + excluded.received,
      settled_early = known.settled_early + excluded.settled_early,
      settled_on_time = known.settled_on_time + excluded.settled_on_time,
      settled_overdue = known.settled_overdue + excluded.settled_overdue,
      declined = known.declined + excluded.declined`)
}

/** Removes every count of the tenant; for rebuilding. */
export async function deleteCounts({ tenantId, query }: Database): Promise<void> {
  await query.delete(figureCounts).where(eq(figureCounts.tenantId, tenantId))
}
