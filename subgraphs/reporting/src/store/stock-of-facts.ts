import { and, or, sql, type SQL } from 'drizzle-orm'
import { isCarriedOver, isInProgress, isNearlyDue, isPastDue } from './conditions.ts'
import type { Counted } from './counted-rows.ts'
import { factArm } from './sum-arm.ts'

/** What was in progress at the beginning and the end of a period, counted from the dossiers that were. */
export function stockOfFacts(counted: Counted): readonly SQL[] {
  const { question } = counted
  const [pastDue, nearlyDue] = [isPastDue(question), isNearlyDue(question)]
  return [
    factArm(counted, isCarriedOver(question), { carried_over: sql`count(*)` }),
    factArm(counted, and(isInProgress(question), or(pastDue, nearlyDue)), {
      overdue: sql`count(*) filter (where ${pastDue})`,
      nearly_due: sql`count(*) filter (where ${nearlyDue})`,
    }),
  ]
}
