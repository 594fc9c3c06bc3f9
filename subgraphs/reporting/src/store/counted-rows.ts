import { and, eq, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { FiguresDimension, FiguresQuestion } from '../domain/figures.ts'
import { isKeptByDay, sliceFor, type Slice, type Span } from '../domain/slices.ts'
import type { Stretch, Stretches } from '../domain/stretches.ts'
import { factsInCut, inCut, lineColumn } from './conditions.ts'
import { eachMeasure, factsByMeasure } from './measure-columns.ts'
import { dossierFacts, figureCounts } from './tables.ts'

/** What is counted: the dossiers of a question, by the lines of a dimension. */
export interface Counted {
  readonly tenantId: number
  readonly question: FiguresQuestion
  readonly dimension: FiguresDimension | null
}

/** The slice that answers; null where it takes the facts, because who is in charge is asked. */
export function keptSlice({ question, dimension }: Counted): Slice | null {
  return sliceFor({
    agency: question.agencyIds !== null || dimension === 'AGENCY',
    field: question.fieldCode !== null || dimension === 'FIELD',
    procedure: question.procedureId !== null || dimension === 'PROCEDURE',
    officer: question.officerId !== null || dimension === 'OFFICER',
  })
}

/**
 * What was counted in some stretches of time, as rows: key, channel, day and a column for each measure. Days of cuts that are
 * not kept by day are counted from the facts.
 */
export function countedRows(counted: Counted, stretches: Stretches): SQL {
  const slice = keptSlice(counted)
  if (slice === null) return factRows(counted, Object.values(stretches).flat())
  if (isKeptByDay(slice)) return keptRows(counted, slice, stretches)
  const kept = keptRows(counted, slice, { ...stretches, days: [] })
  return stretches.days.length === 0
    ? kept
    : sql`${kept} union all ${factRows(counted, stretches.days)}`
}

function keptRows(
  { tenantId, question, dimension }: Counted,
  slice: Slice,
  { years, months, days }: Stretches,
): SQL {
  const { span, day, channel } = figureCounts
  const of = (name: Span, stretches: readonly Stretch[]) =>
    stretches.map((stretch) => and(eq(span, name), isWithin(day, [stretch])))
  const wanted = or(...of('YEAR', years), ...of('MONTH', months), ...of('DAY', days)) ?? sql`false`
  const kept = and(
    eq(figureCounts.tenantId, tenantId),
    eq(figureCounts.slice, slice),
    inCut(figureCounts, question),
    // Lets the planner use the index over procedures, which leaves out the other slices.
    question.procedureId === null ? undefined : sql`${figureCounts.procedureId} <> ''`,
    wanted,
  )
  return sql`
    select ${lineColumn(figureCounts, dimension)} as key, ${channel} as channel, ${day} as day, ${eachMeasure((name) => name)}
    from ${figureCounts} where ${kept}`
}

/** The same, dossier by dossier: one row for each day and measure. */
function factRows({ tenantId, question, dimension }: Counted, days: readonly Stretch[]): SQL {
  const place = sql`${lineColumn(dossierFacts, dimension)} as key, ${dossierFacts.channel} as channel`
  const asked = and(eq(dossierFacts.tenantId, tenantId), factsInCut(question))
  return factsByMeasure(place, asked, (day) => isWithin(day, days))
}

function isWithin(day: SQLWrapper, stretches: readonly Stretch[]): SQL {
  const each = stretches.map(({ from, until }) =>
    from === null
      ? sql`${day} < ${until}::date`
      : sql`(${day} >= ${from}::date and ${day} < ${until}::date)`,
  )
  return or(...each) ?? sql`false`
}
