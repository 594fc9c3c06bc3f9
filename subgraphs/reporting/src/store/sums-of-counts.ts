import { and, sql, type SQL } from 'drizzle-orm'
import { dayOf, startOfDay } from '../domain/calendar-day.ts'
import type { FiguresQuestion } from '../domain/figures.ts'
import { piecesOf, type Piece } from '../domain/pieces.ts'
import { stretchesOf } from '../domain/stretches.ts'
import { isInProgress, isNearlyDue, isPastDue } from './conditions.ts'
import { countedRows, type Counted } from './counted-rows.ts'
import { factArm, sumArm, sumsInPeriod, type ArmSums } from './sum-arm.ts'
import { dossierFacts } from './tables.ts'

const { receivedDay, receivedAt, settledDay, settledAt, dueAt, nearlyDueFrom, clockStands } =
  dossierFacts

const settled = sql`settled_early + settled_on_time + settled_overdue`
/** What counts add to what is overdue when the period is judged. */
const overdueIn: Readonly<Record<Piece['clock'], ArmSums>> = {
  OVER: { overdue: sql`sum(fell_overdue - cleared_overdue)` },
  // What is due today is counted from the facts.
  RUNNING: { overdue: sql`-sum(cleared_overdue)` },
  TO_COME: {},
}

/**
 * What happened in a period, and what was in progress at its beginning and its end: all that ever came in less all that was
 * settled. Only what the clock decides within the day is counted from the dossiers themselves.
 */
export function sumsOfCounts(counted: Counted): readonly SQL[] {
  const { from, to, isLive, cutoff } = counted.question
  const today = isLive ? dayOf(cutoff) : null
  const kept = piecesOf(from, to, today).map((piece) =>
    sumArm(countedRows(counted, stretchesOf(piece.from, piece.to)), {
      ...(piece.isInPeriod ? sumsInPeriod : { carried_over: sql`sum(received - (${settled}))` }),
      ...overdueIn[piece.clock],
    }),
  )
  if (today === null) return [...kept, ...nearTheirDueDate(counted, cutoff)]
  return [
    ...kept,
    ...nearTheirDueDate(counted, startOfDay(today)),
    overdueAtReception(counted, today),
  ]
}

/** From when on a dossier is nearly due until it is due it is less than this, but for long holidays: `dossier_facts_long_nearly_due_idx`. */
const NEARLY = sql.raw(`interval '84 hours'`)

/** Due at this moment or later, and at least nearly due when the period is judged. */
function nearTheirDueDate(counted: Counted, since: Date): readonly SQL[] {
  const { question } = counted
  const floor = sql`${since.toISOString()}::timestamptz`
  const judged = sql`${question.cutoff.toISOString()}::timestamptz`
  const isNear = sql`${nearlyDueFrom} <= ${judged} and ${dueAt} >= ${floor} and not ${clockStands}`
  const isOpen = question.isLive ? isInProgress(question) : wasInProgress(question)
  const arm = (within: SQL) =>
    factArm(counted, and(isOpen, isNear, within), {
      overdue: sql`count(*) filter (where ${isPastDue(question)})`,
      nearly_due: sql`count(*) filter (where ${isNearlyDue(question)})`,
    })
  const shortly = sql`${nearlyDueFrom} > ${floor} - ${NEARLY}`
  return [
    arm(question.isLive ? shortly : sql`${shortly} and ${wasEverNear}`),
    arm(sql`${nearlyDueFrom} <= ${floor} - ${NEARLY} and ${dueAt} - ${nearlyDueFrom} >= ${NEARLY}`),
  ]
}

/** In progress at the end of a day of the past, without the index over intervals: what is near its due date is few. */
function wasInProgress({ to }: FiguresQuestion): SQL {
  return sql`${receivedDay} <= ${to}::date and (${settledDay} is null or ${settledDay} > ${to}::date)`
}

/** Not settled before it was nearly due: the predicate of `dossier_facts_nearly_due_idx`, which holds those alone. */
const wasEverNear = sql`(${settledAt} is null or ${settledAt} >= ${nearlyDueFrom})`

/** Due before today and yet received today or later, as what comes in on a day off: `dossier_facts_due_before_idx`. */
function overdueAtReception(counted: Counted, today: string): SQL {
  const { question } = counted
  const isEarly = sql`${dueAt} < ${receivedAt} and ${receivedDay} >= ${today}::date`
  const isBefore = sql`${dueAt} < ${startOfDay(today).toISOString()}::timestamptz and not ${clockStands}`
  return factArm(counted, and(isInProgress(question), isEarly, isBefore), {
    overdue: sql`count(*)`,
  })
}
