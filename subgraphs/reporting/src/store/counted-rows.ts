import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { FiguresDimension, FiguresQuestion } from '../domain/figures.ts'
import { isKeptByDay, sliceFor } from '../domain/slices.ts'
import { factsInCut, inCut, lineColumn } from './conditions.ts'
import { dossierFacts, figureCounts } from './tables.ts'

/** Which months and which days to read, as conditions on their date. */
export interface WantedDays {
  readonly months: (month: SQLWrapper) => SQL
  readonly days: (day: SQLWrapper) => SQL
}

/**
 * What was counted on the wanted months and days, as rows (key, span, day, online, received, settled_early, settled_on_time,
 * settled_overdue, declined, discontinued, returned). Cuts that are not kept by day are counted from the facts of those days.
 */
export function countedRows(
  tenantId: number,
  question: FiguresQuestion,
  dimension: FiguresDimension | null,
  wanted: WantedDays,
): SQL {
  const { agencyIds, fieldCode, procedureId } = question
  const slice = sliceFor({
    agency: agencyIds !== null || dimension === 'AGENCY',
    field: fieldCode !== null || dimension === 'FIELD',
    procedure: procedureId !== null || dimension === 'PROCEDURE',
    officer: question.officerId !== null || dimension === 'OFFICER',
  })
  if (slice === null) return factRows(tenantId, question, dimension, everyDay(question))
  const { span, day, channel, received } = figureCounts
  const kept = and(
    eq(figureCounts.tenantId, tenantId),
    eq(figureCounts.slice, slice),
    inCut(figureCounts, question),
    // Lets the planner use the index over procedures, which leaves out the other slices.
    procedureId === null ? undefined : sql`${figureCounts.procedureId} <> ''`,
    sql`((${span} = 'MONTH' and ${wanted.months(day)}) or (${span} = 'DAY' and ${wanted.days(day)}))`,
  )
  const counts = sql`
    select ${lineColumn(figureCounts, dimension)} as key, ${span} as span, ${day} as day,
      case when ${channel} = 'ONLINE' then ${received} else 0 end as online, ${received} as received,
      ${figureCounts.settledEarly} as settled_early, ${figureCounts.settledOnTime} as settled_on_time,
      ${figureCounts.settledOverdue} as settled_overdue, ${figureCounts.declined} as declined,
      ${figureCounts.discontinued} as discontinued, ${figureCounts.returned} as returned
    from ${figureCounts} where ${kept}`
  return isKeptByDay(slice)
    ? counts
    : sql`${counts} union all ${factRows(tenantId, question, dimension, wanted)}`
}

/** All days of a period one by one, for what is counted from the facts alone. */
function everyDay({ from, to }: FiguresQuestion): WantedDays {
  return {
    months: () => sql`false`,
    days: (day) => sql`${day} between ${from}::date and ${to}::date`,
  }
}

/** The same, dossier by dossier: one row for each day on which a dossier is counted. */
function factRows(
  tenantId: number,
  question: FiguresQuestion,
  dimension: FiguresDimension | null,
  wanted: WantedDays,
): SQL {
  const { receivedDay, settledDay, declinedDay, discontinuedDay, returnedDay } = dossierFacts
  const { channel, punctuality } = dossierFacts
  const key = sql`${lineColumn(dossierFacts, dimension)} as key`
  const asked = and(eq(dossierFacts.tenantId, tenantId), factsInCut(question))
  const from = (day: SQLWrapper) => sql`from ${dossierFacts} where ${asked} and ${wanted.days(day)}`
  const settledAs = (as: string) => sql`(${punctuality} = ${as})::int`
  return sql`
    select ${key}, 'DAY' as span, ${receivedDay} as day, (${channel} = 'ONLINE')::int as online, 1 as received,
      0 as settled_early, 0 as settled_on_time, 0 as settled_overdue, 0 as declined, 0 as discontinued, 0 as returned
    ${from(receivedDay)}
    union all
    select ${key}, 'DAY', ${settledDay}, 0, 0, ${settledAs('EARLY')}, ${settledAs('ON_TIME')}, ${settledAs('OVERDUE')}, 0, 0, 0
    ${from(settledDay)}
    union all select ${key}, 'DAY', ${declinedDay}, 0, 0, 0, 0, 0, 1, 0, 0 ${from(declinedDay)}
    union all select ${key}, 'DAY', ${discontinuedDay}, 0, 0, 0, 0, 0, 0, 1, 0 ${from(discontinuedDay)}
    union all select ${key}, 'DAY', ${returnedDay}, 0, 0, 0, 0, 0, 0, 0, 1 ${from(returnedDay)}`
}
