import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import type { FiguresDimension, FigureSums, FiguresQuestion } from '../domain/figures.ts'
import { isAhead } from './conditions.ts'
import { keptSlice, type Counted } from './counted-rows.ts'
import { factArm } from './sum-arm.ts'
import { sumsOfCounts } from './sums-of-counts.ts'
import { sumsOfFacts } from './sums-of-facts.ts'
import { waitingNow } from './waiting-counts.ts'

/** The sums of one line; the key is empty where there is only one. */
export type LineSums = FigureSums & { readonly key: string }

/**
 * The sums of a question, for each line of a dimension or as one. One statement, so that all figures are of one moment:
 * what happened in the period and what was in progress at its beginning and its end come from the counts, what the clock
 * decides within a day from the few dossiers that are near their due date.
 */
export async function sumFigures(
  { tenantId, query }: Database,
  question: FiguresQuestion,
  dimension: FiguresDimension | null = null,
): Promise<readonly LineSums[]> {
  const counted = { tenantId, question, dimension }
  const sums = keptSlice(counted) === null ? sumsOfFacts(counted) : sumsOfCounts(counted)
  const arms = [...sums, waitingNow(counted), ahead(counted)]
  return query.execute<LineSums & Record<string, unknown>>(sql`
    select key, sum(received_online)::int as "receivedOnline", sum(received_direct)::int as "receivedDirect",
      sum(carried_over)::int as "carriedOver", sum(settled_early)::int as "settledEarly",
      sum(settled_on_time)::int as "settledOnTime", sum(settled_overdue)::int as "settledOverdue",
      sum(overdue)::int as "inProgressOverdue", sum(nearly_due)::int as "nearlyDue",
      sum(awaiting_intake)::int as "awaitingIntake", sum(declined)::int as "declined",
      sum(ahead)::int as "acceptedAhead", sum(awaiting_supplement)::int as "awaitingSupplement",
      sum(awaiting_payment)::int as "awaitingPayment", sum(withdrawal_requested)::int as "withdrawalRequested",
      sum(discontinued)::int as "discontinued", sum(returned)::int as "returned"
    from (${sql.join(arms, sql` union all `)}) as line
    group by key`)
}

function ahead(counted: Counted): SQL {
  return factArm(counted, isAhead(counted.question), { ahead: sql`count(*)` })
}
