import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import {
  waitingStates,
  type FiguresDimension,
  type FigureSums,
  type FiguresQuestion,
} from '../domain/figures.ts'
import { stretchesOf } from '../domain/stretches.ts'
import { isAhead, isWaiting, isWaitingAtAll } from './conditions.ts'
import { countedRows, keptSlice, type Counted } from './counted-rows.ts'
import { factArm, sumArm } from './sum-arm.ts'
import { stockOfCounts } from './stock-of-counts.ts'
import { stockOfFacts } from './stock-of-facts.ts'

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
  const stock = keptSlice(counted) === null ? stockOfFacts(counted) : stockOfCounts(counted)
  const arms = [countedInPeriod(counted), ...stock, waiting(counted), ahead(counted)]
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

function countedInPeriod(counted: Counted): SQL {
  const { from, to } = counted.question
  return sumArm(countedRows(counted, stretchesOf(from, to)), {
    received_online: sql`sum(case when channel = 'ONLINE' then received else 0 end)`,
    received_direct: sql`sum(case when channel = 'ONLINE' then 0 else received end)`,
    settled_early: sql`sum(settled_early)`,
    settled_on_time: sql`sum(settled_on_time)`,
    settled_overdue: sql`sum(settled_overdue)`,
    declined: sql`sum(declined)`,
    discontinued: sql`sum(discontinued)`,
    returned: sql`sum(returned)`,
  })
}

function waiting(counted: Counted): SQL {
  const count = (name: keyof typeof waitingStates) =>
    sql`count(*) filter (where ${isWaiting(waitingStates[name])})`
  return factArm(counted, isWaitingAtAll, {
    awaiting_intake: count('AWAITING_INTAKE'),
    awaiting_supplement: count('AWAITING_SUPPLEMENT'),
    awaiting_payment: count('AWAITING_PAYMENT'),
    withdrawal_requested: count('WITHDRAWAL_REQUESTED'),
  })
}

function ahead(counted: Counted): SQL {
  return factArm(counted, isAhead(counted.question), { ahead: sql`count(*)` })
}
