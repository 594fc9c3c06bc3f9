import { and, or, sql, type SQL } from 'drizzle-orm'
import { stretchesOf } from '../domain/stretches.ts'
import { isCarriedOver, isInProgress, isNearlyDue, isPastDue } from './conditions.ts'
import { countedRows, type Counted } from './counted-rows.ts'
import { factArm, sumArm, sumsInPeriod } from './sum-arm.ts'

/** What happened in a period, and what was in progress at its beginning and its end, counted from the dossiers themselves. */
export function sumsOfFacts(counted: Counted): readonly SQL[] {
  const { question } = counted
  const [pastDue, nearlyDue] = [isPastDue(question), isNearlyDue(question)]
  return [
    sumArm(countedRows(counted, stretchesOf(question.from, question.to)), sumsInPeriod),
    factArm(counted, isCarriedOver(question), { carried_over: sql`count(*)` }),
    factArm(counted, and(isInProgress(question), or(pastDue, nearlyDue)), {
      overdue: sql`count(*) filter (where ${pastDue})`,
      nearly_due: sql`count(*) filter (where ${nearlyDue})`,
    }),
  ]
}
