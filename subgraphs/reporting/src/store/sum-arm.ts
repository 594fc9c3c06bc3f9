import { and, eq, sql, type SQL } from 'drizzle-orm'
import { factsInCut, lineColumn } from './conditions.ts'
import type { Counted } from './counted-rows.ts'
import { dossierFacts } from './tables.ts'

const columns = [
  'received_online',
  'received_direct',
  'carried_over',
  'settled_early',
  'settled_on_time',
  'settled_overdue',
  'overdue',
  'nearly_due',
  'awaiting_intake',
  'declined',
  'ahead',
  'awaiting_supplement',
  'awaiting_payment',
  'withdrawal_requested',
  'discontinued',
  'returned',
] as const

/** Some of the sums, each as an expression; the others are nothing. */
export type ArmSums = Readonly<Partial<Record<(typeof columns)[number], SQL>>>

/** What happened in a period, from rows of counts. */
export const sumsInPeriod: ArmSums = {
  received_online: sql`sum(case when channel = 'ONLINE' then received else 0 end)`,
  received_direct: sql`sum(case when channel = 'ONLINE' then 0 else received end)`,
  settled_early: sql`sum(settled_early)`,
  settled_on_time: sql`sum(settled_on_time)`,
  settled_overdue: sql`sum(settled_overdue)`,
  declined: sql`sum(declined)`,
  discontinued: sql`sum(discontinued)`,
  returned: sql`sum(returned)`,
}

/** A part of the sums, line by line, from rows that carry the key of their line. Arms have the same columns and can be united. */
export function sumArm(rows: SQL, sums: ArmSums): SQL {
  return sql`(select key, ${listOf(sums)} from (${rows}) as counted group by key)`
}

/** The same from the facts of the question that meet a condition. */
export function factArm(
  { tenantId, question, dimension }: Counted,
  condition: SQL | undefined,
  sums: ArmSums,
): SQL {
  const asked = and(eq(dossierFacts.tenantId, tenantId), factsInCut(question), condition)
  const line = lineColumn(dossierFacts, dimension)
  return sql`(select ${line} as key, ${listOf(sums)} from ${dossierFacts} where ${asked} group by 1)`
}

function listOf(sums: ArmSums): SQL {
  const each = columns.map((name) => sql`${sums[name] ?? sql`0`} as ${sql.raw(name)}`)
  return sql.join(each, sql`, `)
}
