import { and, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { startOfDay } from '../domain/calendar-day.ts'
import { waitingStates, type FigureName, type FiguresQuestion } from '../domain/figures.ts'
import {
  dueOrder,
  isAhead,
  isCarriedOver,
  isInProgress,
  isInTime,
  isNearlyDue,
  isPastDue,
  isWaiting,
} from './conditions.ts'
import { dossierFacts } from './tables.ts'

/** A part of the dossiers behind a figure; parts do not overlap. */
export interface Arm {
  readonly condition: SQL | undefined
  /** Found by an index of their own and then sorted; the others are read in the order of their due dates. */
  readonly isFew: boolean
}

const { receivedAt, dueAt, channel, punctuality } = dossierFacts
const { receivedDay, settledDay, declinedDay, discontinuedDay, returnedDay } = dossierFacts

/** The dossiers behind a figure: the same sets as the sums are made of, parted so that each has its index. */
export function armsOf(figure: FigureName, question: FiguresQuestion): readonly Arm[] {
  switch (figure) {
    case 'RECEIVED':
      return [few(isCarriedOver(question)), ...receivedInPeriod(question)]
    case 'RECEIVED_ONLINE':
      return receivedInPeriod(question, sql`${channel} = 'ONLINE'`)
    case 'RECEIVED_DIRECT':
      return receivedInPeriod(question, sql`${channel} <> 'ONLINE'`)
    case 'CARRIED_OVER':
      return [few(isCarriedOver(question))]
    case 'SETTLED':
      return settledInPeriod(question)
    case 'SETTLED_EARLY':
      return settledInPeriod(question, sql`${punctuality} = 'EARLY'`)
    case 'SETTLED_ON_TIME':
      return settledInPeriod(question, sql`${punctuality} = 'ON_TIME'`)
    case 'SETTLED_OVERDUE':
      return [few(sql`${isIn(settledDay, question)} and ${punctuality} = 'OVERDUE'`)]
    case 'IN_PROGRESS':
      return inProgress(question)
    case 'IN_PROGRESS_ON_TIME':
      return inProgress(question, isInTime(question))
    case 'IN_PROGRESS_OVERDUE':
      return inProgress(question, isPastDue(question))
    case 'NEARLY_DUE':
      return inProgress(question, isNearlyDue(question))
    case 'AWAITING_INTAKE':
    case 'AWAITING_SUPPLEMENT':
    case 'AWAITING_PAYMENT':
    case 'WITHDRAWAL_REQUESTED':
      return [few(isWaiting(waitingStates[figure]))]
    case 'ACCEPTED_AHEAD':
      return [few(isAhead(question))]
    case 'DISCONTINUED':
      return [few(isIn(discontinuedDay, question))]
    case 'RETURNED':
      return [few(isIn(returnedDay, question))]
    case 'DECLINED':
      return [few(isIn(declinedDay, question))]
  }
}

function few(condition: SQL | undefined): Arm {
  return { condition, isFew: true }
}

/** Now by the index of what is open, in order; on a day of the past by the index of intervals. */
function inProgress(question: FiguresQuestion, more?: SQL): readonly Arm[] {
  return [{ condition: and(isInProgress(question), more), isFew: !question.isLive }]
}

/** Nearly all are due after they were received, so that their due dates begin with the period. */
function receivedInPeriod(question: FiguresQuestion, more?: SQL): readonly Arm[] {
  const received = and(isIn(receivedDay, question), more)
  const start = sql`${startOfDay(question.from).toISOString()}::timestamptz`
  return [
    { condition: and(received, sql`${dueOrder} >= ${start}`), isFew: false },
    few(and(received, sql`${dueAt} < ${receivedAt} and ${dueOrder} < ${start}`)),
  ]
}

function settledInPeriod(question: FiguresQuestion, more?: SQL): readonly Arm[] {
  const settled = and(isIn(settledDay, question), more)
  return [few(and(isCarriedOver(question), settled)), ...receivedInPeriod(question, settled)]
}

function isIn(day: PgColumn, { from, to }: FiguresQuestion): SQL {
  return sql`${day} between ${from}::date and ${to}::date`
}
