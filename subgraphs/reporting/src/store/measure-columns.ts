import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { measures, type Measure } from '../domain/contributions.ts'
import { dossierFacts } from './tables.ts'

/** Where a measure is kept, and on which day, under which condition, a fact adds to it: `contributionsOf` in SQL. */
interface MeasureColumn {
  readonly name: string
  readonly day: PgColumn
  readonly when?: SQL
}

const { receivedDay, settledDay, declinedDay, discontinuedDay, returnedDay, overdueDay } =
  dossierFacts

/** Each measure in the tables of counts and of facts. */
export const measureColumns: Readonly<Record<Measure, MeasureColumn>> = {
  received: { name: 'received', day: receivedDay },
  settledEarly: { name: 'settled_early', day: settledDay, when: sql`punctuality = 'EARLY'` },
  settledOnTime: { name: 'settled_on_time', day: settledDay, when: sql`punctuality = 'ON_TIME'` },
  settledOverdue: { name: 'settled_overdue', day: settledDay, when: sql`punctuality = 'OVERDUE'` },
  declined: { name: 'declined', day: declinedDay },
  discontinued: { name: 'discontinued', day: discontinuedDay },
  returned: { name: 'returned', day: returnedDay },
  fellOverdue: { name: 'fell_overdue', day: overdueDay },
  clearedOverdue: { name: 'cleared_overdue', day: settledDay, when: sql`overdue_day is not null` },
}

/** The columns of all measures, in order, each as the expression that is given for it. */
export function eachMeasure(toExpression: (name: string, measure: Measure) => string): SQL {
  return sql.raw(
    measures.map((measure) => toExpression(measureColumns[measure].name, measure)).join(', '),
  )
}

/** One row for each fact and measure it adds to: `place`, day, and 1 in the column of the measure. */
export function factsByMeasure(
  place: SQL,
  asked: SQL | undefined,
  isWanted: (day: SQLWrapper) => SQL,
): SQL {
  const arms = measures.map((measure) => {
    const { day, when = sql`true` } = measureColumns[measure]
    const columns = eachMeasure((name, other) => `${other === measure ? 1 : 0} as ${name}`)
    return sql`select ${place}, ${day} as day, ${columns} from ${dossierFacts}
      where ${asked ?? sql`true`} and ${when} and ${isWanted(day)}`
  })
  return sql.join(arms, sql` union all `)
}
