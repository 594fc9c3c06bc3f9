import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { addDays, type Day } from '../domain/calendar-day.ts'
import { UNASSIGNED, type FiguresDimension, type FiguresQuestion } from '../domain/figures.ts'
import type { WaitingState } from '../domain/waiting-cells.ts'
import { dossierFacts, type figureCounts, type waitingCounts } from './tables.ts'

/** Which dossiers are asked about. */
export type Cut = Pick<
  FiguresQuestion,
  'agencyIds' | 'fieldCode' | 'procedureId' | 'channel' | 'officerId'
>

/** A table whose rows say which agency, field, procedure and channel they are about. */
type PlacedTable = typeof dossierFacts | typeof figureCounts | typeof waitingCounts

/** The dossiers asked about. */
export function factsInCut(cut: Cut): SQL | undefined {
  const { officerId } = cut
  if (officerId === null) return inCut(dossierFacts, cut)
  const isInCharge =
    officerId === UNASSIGNED
      ? sql`${dossierFacts.officerId} is null`
      : eq(dossierFacts.officerId, officerId)
  return and(inCut(dossierFacts, cut), isInCharge)
}

/** The rows of a table that belong to the dossiers asked about, whoever is in charge. */
export function inCut(
  table: PlacedTable,
  { agencyIds, fieldCode, procedureId, channel }: Cut,
): SQL | undefined {
  return and(
    isOneOf(table.agencyId, agencyIds),
    fieldCode === null ? undefined : eq(table.fieldCode, fieldCode),
    procedureId === null ? undefined : eq(table.procedureId, procedureId),
    channel === null ? undefined : eq(table.channel, channel),
  )
}

/** A single one as such: an index that begins with it then gives rows in the order of the rest. */
function isOneOf(column: PgColumn, values: readonly string[] | null): SQL | undefined {
  if (values === null) return undefined
  const [only] = values
  return values.length === 1
    ? sql`${column} = ${only}`
    : sql`${column} = any(${sql.param(values)}::text[])`
}

/** The column that names a line of a table; one empty name where there are no lines. */
export function lineColumn(table: PlacedTable, dimension: FiguresDimension | null): PgColumn | SQL {
  if (dimension === 'AGENCY') return table.agencyId
  if (dimension === 'FIELD') return table.fieldCode
  if (dimension === 'PROCEDURE') return table.procedureId
  if (dimension === 'OFFICER') return sql`coalesce(${dossierFacts.officerId}, ${UNASSIGNED})`
  return dimension === 'CHANNEL' ? table.channel : sql`''`
}

const { state, dueAt, acceptedDay, receivedDay, settledDay, clockStands, nearlyDueFrom } =
  dossierFacts

/** The order of dossiers behind a figure: those without a due date last. */
export const dueOrder = sql`coalesce(${dueAt}, 'infinity'::timestamptz)`

/** Where it stands now. The state is written out, so that the planner sees that the index holds it. */
export function isWaiting(waitingState: WaitingState): SQL {
  return sql`${state} = ${sql.raw(`'${waitingState}'`)}`
}

/** Waits for anything: the predicate of `dossier_facts_waiting_idx`. */
export const isWaitingAtAll = sql`${state} in ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'WITHDRAWAL_REQUESTED')`

/** Accepted by the end of the period and received after it, as what comes in on a day off: `dossier_facts_ahead_idx`. */
export function isAhead({ to }: FiguresQuestion): SQL {
  return sql`${acceptedDay} < ${receivedDay} and ${acceptedDay} <= ${to}::date and ${receivedDay} > ${to}::date`
}

/** In progress at the end of the period: for a running one that is now, by the indexes of what is open. */
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

/** Past its due date when the period is judged; not where the clock was stopped in time and stands. */
export function isPastDue({ cutoff }: FiguresQuestion): SQL {
  return sql`(${dueAt} < ${toInstant(cutoff)} and not ${clockStands})`
}

/** Not past its due date, or without one. */
export function isInTime({ cutoff }: FiguresQuestion): SQL {
  return sql`(${dueAt} is null or ${dueAt} >= ${toInstant(cutoff)} or ${clockStands})`
}

/** Due within the eight working hours after the period is judged. */
export function isNearlyDue({ cutoff }: FiguresQuestion): SQL {
  const judged = toInstant(cutoff)
  return sql`(${dueAt} >= ${judged} and ${nearlyDueFrom} <= ${judged} and not ${clockStands})`
}

function toInstant(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`
}
