import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { addDays, type Day } from '../domain/calendar-day.ts'
import type { FiguresDimension, FiguresQuestion } from '../domain/figures.ts'
import type { figureCounts } from './tables.ts'
import { dossierFacts } from './tables.ts'

type Cut = Pick<FiguresQuestion, 'agencyIds' | 'fieldCode' | 'procedureId' | 'channel'>

/** The rows of a table that belong to the dossiers asked about. */
export function inCut(
  table: typeof dossierFacts | typeof figureCounts,
  { agencyIds, fieldCode, procedureId, channel }: Cut,
): SQL | undefined {
  return and(
    agencyIds ? sql`${table.agencyId} = any(${sql.param(agencyIds)}::text[])` : undefined,
    fieldCode === null ? undefined : eq(table.fieldCode, fieldCode),
    procedureId === null ? undefined : eq(table.procedureId, procedureId),
    channel === null ? undefined : eq(table.channel, channel),
  )
}

/** The column that names a line of a table; one empty name where there are no lines. */
export function lineColumn(
  table: typeof dossierFacts | typeof figureCounts,
  dimension: FiguresDimension | null,
): PgColumn | SQL {
  if (dimension === 'AGENCY') return table.agencyId
  if (dimension === 'FIELD') return table.fieldCode
  if (dimension === 'PROCEDURE') return table.procedureId
  return dimension === 'CHANNEL' ? table.channel : sql`''`
}

const { submittedAt, dueAt, receivedDay, settledDay, declinedDay } = dossierFacts

/** The order of dossiers behind a figure: those without a due date last. */
export const dueOrder = sql`coalesce(${dueAt}, 'infinity'::timestamptz)`

/** Sent in and neither accepted nor declined: the predicate of `dossier_facts_awaiting_idx`. */
export const isAwaiting = sql`${submittedAt} is not null and ${receivedDay} is null and ${declinedDay} is null`

/** In progress at the end of the period: for a running one that is now, by `dossier_facts_open_idx`. */
export function isInProgress({ to, isLive }: FiguresQuestion): SQL {
  const isOpenNow = sql`${receivedDay} is not null and ${settledDay} is null`
  return isLive ? sql`${isOpenNow} and ${receivedDay} <= ${to}::date` : isOpenAtEndOf(to)
}

/** Received before the period and not settled before it. */
export function isCarriedOver({ from }: FiguresQuestion): SQL {
  return isOpenAtEndOf(addDays(from, -1))
}

/** Received by the end of the day and settled on a later one or not at all: `dossier_facts_span_idx`. */
function isOpenAtEndOf(day: Day): SQL {
  const span = sql`daterange(${receivedDay}, ${settledDay}, '[]')`
  return sql`${receivedDay} is not null and ${span} @> daterange(${day}::date, ${addDays(day, 1)}::date, '[]')`
}

/** Past its due date when the period is judged. */
export function isPastDue({ cutoff }: FiguresQuestion): SQL {
  return sql`${dueAt} < ${cutoff.toISOString()}::timestamptz`
}

/** Due within the 24 hours after the period is judged. */
export function isNearlyDue({ cutoff }: FiguresQuestion): SQL {
  const judged = sql`${cutoff.toISOString()}::timestamptz`
  return sql`${dueAt} >= ${judged} and ${dueAt} < ${judged} + interval '24 hours'`
}
