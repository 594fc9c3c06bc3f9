import type { Database } from '@motcua/events'
import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { addDays, firstOfMonth } from '../domain/calendar-day.ts'
import {
  waitingStates,
  type FiguresDimension,
  type FigureSums,
  type FiguresQuestion,
} from '../domain/figures.ts'
import {
  factsInCut,
  isAhead,
  isCarriedOver,
  isInProgress,
  isNearlyDue,
  isPastDue,
  isWaiting,
  isWaitingAtAll,
  lineColumn,
} from './conditions.ts'
import { countedRows, type WantedDays } from './counted-rows.ts'
import { dossierFacts } from './tables.ts'

/** The sums of one line; the key is empty where there is only one. */
export type LineSums = FigureSums & { readonly key: string }

/**
 * The sums of a question, for each line of a dimension or as one. One statement, so that all figures are of one moment:
 * what happened in the period comes from the counts; what was in progress at its beginning and its end, from the dossiers
 * that were.
 */
export async function sumFigures(
  { tenantId, query }: Database,
  question: FiguresQuestion,
  dimension: FiguresDimension | null = null,
): Promise<readonly LineSums[]> {
  const line = lineColumn(dossierFacts, dimension)
  return query.execute<LineSums & Record<string, unknown>>(sql`
    select key, sum(received_online)::int as "receivedOnline", sum(received_direct)::int as "receivedDirect",
      sum(carried_over)::int as "carriedOver", sum(settled_early)::int as "settledEarly",
      sum(settled_on_time)::int as "settledOnTime", sum(settled_overdue)::int as "settledOverdue",
      sum(overdue)::int as "inProgressOverdue", sum(nearly_due)::int as "nearlyDue",
      sum(awaiting_intake)::int as "awaitingIntake", sum(declined)::int as "declined",
      sum(ahead)::int as "acceptedAhead", sum(awaiting_supplement)::int as "awaitingSupplement",
      sum(awaiting_payment)::int as "awaitingPayment", sum(withdrawal_requested)::int as "withdrawalRequested",
      sum(discontinued)::int as "discontinued", sum(returned)::int as "returned"
    from (
      ${countedByDay(tenantId, question, dimension)}
      union all ${carriedOver(tenantId, question, line)}
      union all ${inProgressByDueDate(tenantId, question, line)}
      union all ${waiting(tenantId, question, line)}
      union all ${ahead(tenantId, question, line)}
    ) as line
    group by key`)
}

function countedByDay(
  tenantId: number,
  question: FiguresQuestion,
  dimension: FiguresDimension | null,
): SQL {
  const rows = countedRows(tenantId, question, dimension, monthsAndDays(question))
  return sql`
    select key, sum(online) as received_online, sum(received - online) as received_direct, 0 as carried_over,
      sum(settled_early) as settled_early, sum(settled_on_time) as settled_on_time,
      sum(settled_overdue) as settled_overdue, 0 as overdue, 0 as nearly_due, sum(declined) as declined,
      0 as awaiting_intake, 0 as awaiting_supplement, 0 as awaiting_payment, 0 as withdrawal_requested, 0 as ahead,
      sum(discontinued) as discontinued, sum(returned) as returned
    from (${rows}) as counted
    group by key`
}

function carriedOver(tenantId: number, question: FiguresQuestion, line: SQLWrapper): SQL {
  return sql`
    select ${line}, 0, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    from ${dossierFacts} where ${and(asked(tenantId, question), isCarriedOver(question))} group by 1`
}

function inProgressByDueDate(tenantId: number, question: FiguresQuestion, line: SQLWrapper): SQL {
  const isDue = sql`(${isPastDue(question)} or (${isNearlyDue(question)}))`
  return sql`
    select ${line}, 0, 0, 0, 0, 0, 0, count(*) filter (where ${isPastDue(question)}),
      count(*) filter (where ${isNearlyDue(question)}), 0, 0, 0, 0, 0, 0, 0, 0
    from ${dossierFacts} where ${and(asked(tenantId, question), isInProgress(question), isDue)} group by 1`
}

function waiting(tenantId: number, question: FiguresQuestion, line: SQLWrapper): SQL {
  const count = (name: keyof typeof waitingStates) =>
    sql`count(*) filter (where ${isWaiting(waitingStates[name])})`
  return sql`
    select ${line}, 0, 0, 0, 0, 0, 0, 0, 0, 0, ${count('AWAITING_INTAKE')}, ${count('AWAITING_SUPPLEMENT')},
      ${count('AWAITING_PAYMENT')}, ${count('WITHDRAWAL_REQUESTED')}, 0, 0, 0
    from ${dossierFacts} where ${and(asked(tenantId, question), isWaitingAtAll)} group by 1`
}

function ahead(tenantId: number, question: FiguresQuestion, line: SQLWrapper): SQL {
  return sql`
    select ${line}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*), 0, 0
    from ${dossierFacts} where ${and(asked(tenantId, question), isAhead(question))} group by 1`
}

function asked(tenantId: number, question: FiguresQuestion): SQL | undefined {
  return and(eq(dossierFacts.tenantId, tenantId), factsInCut(question))
}

/** A period as the whole months in it and the days before and after them. */
function monthsAndDays({ from, to }: FiguresQuestion): WantedDays {
  const first = firstOfMonth(addDays(firstOfMonth(addDays(from, -1)), 31))
  const end = firstOfMonth(addDays(to, 1))
  if (first >= end)
    return {
      months: () => sql`false`,
      days: (day) => sql`${day} between ${from}::date and ${to}::date`,
    }
  return {
    months: (month) => sql`(${month} >= ${first}::date and ${month} < ${end}::date)`,
    days: (day) =>
      sql`((${day} >= ${from}::date and ${day} < ${first}::date) or (${day} >= ${end}::date and ${day} <= ${to}::date))`,
  }
}
