import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import type { Day } from '../domain/calendar-day.ts'
import type { FiguresQuestion } from '../domain/figures.ts'
import { everyDay } from '../domain/stretches.ts'
import { countedRows } from './counted-rows.ts'

/** Received and settled on one day. */
export interface DaySums {
  readonly day: Day
  readonly received: number
  readonly settled: number
  readonly settledOverdue: number
}

/** The days of a period on which anything is counted, in order. */
export async function sumByDay(
  { tenantId, query }: Database,
  question: FiguresQuestion,
): Promise<readonly DaySums[]> {
  const { from, to } = question
  const rows = countedRows({ tenantId, question, dimension: null }, everyDay(from, to))
  return query.execute<DaySums & Record<string, unknown>>(sql`
    select day::text as day, sum(received)::int as received,
      sum(settled_early + settled_on_time + settled_overdue)::int as settled,
      sum(settled_overdue)::int as "settledOverdue"
    from (${rows}) as counted
    group by day order by day`)
}
