import { addDays, dayOf, startOfDay, type Day } from './calendar-day.ts'
import type { Channel } from './dossier-fact.ts'

/** What the lines of a table are. */
export type FiguresDimension = 'AGENCY' | 'FIELD' | 'PROCEDURE' | 'CHANNEL'

/** Which dossiers are counted, over which period, seen at which moment. */
export interface FiguresQuestion {
  readonly from: Day
  readonly to: Day
  /** Null for the whole province. */
  readonly agencyIds: readonly string[] | null
  readonly fieldCode: string | null
  readonly procedureId: string | null
  readonly channel: Channel | null
  /** The moment that decides what is overdue: now, or the end of a period that is over. */
  readonly cutoff: Date
  /** Whether the period reaches today, so that the clock decides and not the calendar. */
  readonly isLive: boolean
}

/** The columns of report 06 (TT 01/2020/TT-VPCP), with what a dashboard adds. */
export interface Figures {
  readonly received: number
  readonly receivedOnline: number
  readonly receivedDirect: number
  readonly carriedOver: number
  readonly settled: number
  readonly settledEarly: number
  readonly settledOnTime: number
  readonly settledOverdue: number
  readonly inProgress: number
  readonly inProgressOnTime: number
  readonly inProgressOverdue: number
  readonly nearlyDue: number
  readonly awaitingIntake: number
  readonly declined: number
}

/** Sums as the store reads them, from which the columns follow. */
export interface FigureSums {
  readonly receivedOnline: number
  readonly receivedDirect: number
  readonly carriedOver: number
  readonly settledEarly: number
  readonly settledOnTime: number
  readonly settledOverdue: number
  readonly inProgressOverdue: number
  readonly nearlyDue: number
  readonly awaitingIntake: number
  readonly declined: number
}

/** The figures of an empty table. */
export const noSums: FigureSums = {
  receivedOnline: 0,
  receivedDirect: 0,
  carriedOver: 0,
  settledEarly: 0,
  settledOnTime: 0,
  settledOverdue: 0,
  inProgressOverdue: 0,
  nearlyDue: 0,
  awaitingIntake: 0,
  declined: 0,
}

/** The columns from the sums: (3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(3)−(7), (12)=(11)−(13). */
export function toFigures(sums: FigureSums): Figures {
  const received = sums.receivedOnline + sums.receivedDirect + sums.carriedOver
  const settled = sums.settledEarly + sums.settledOnTime + sums.settledOverdue
  const inProgress = received - settled
  const inProgressOnTime = inProgress - sums.inProgressOverdue
  return { ...sums, received, settled, inProgress, inProgressOnTime }
}

/** When a period that ends that day is judged: now while it lasts, its end once it is over. */
export function judgedAt(to: Day, now: Date): { readonly cutoff: Date; readonly isLive: boolean } {
  const isLive = to >= dayOf(now)
  return { isLive, cutoff: isLive ? now : startOfDay(addDays(to, 1)) }
}

/** The figures that can be opened. */
export type FigureName =
  | 'RECEIVED'
  | 'RECEIVED_ONLINE'
  | 'RECEIVED_DIRECT'
  | 'CARRIED_OVER'
  | 'SETTLED'
  | 'SETTLED_EARLY'
  | 'SETTLED_ON_TIME'
  | 'SETTLED_OVERDUE'
  | 'IN_PROGRESS'
  | 'IN_PROGRESS_ON_TIME'
  | 'IN_PROGRESS_OVERDUE'
  | 'NEARLY_DUE'
  | 'AWAITING_INTAKE'
  | 'DECLINED'

/** Each figure's column. */
export const figureColumns: Readonly<Record<FigureName, keyof Figures>> = {
  RECEIVED: 'received',
  RECEIVED_ONLINE: 'receivedOnline',
  RECEIVED_DIRECT: 'receivedDirect',
  CARRIED_OVER: 'carriedOver',
  SETTLED: 'settled',
  SETTLED_EARLY: 'settledEarly',
  SETTLED_ON_TIME: 'settledOnTime',
  SETTLED_OVERDUE: 'settledOverdue',
  IN_PROGRESS: 'inProgress',
  IN_PROGRESS_ON_TIME: 'inProgressOnTime',
  IN_PROGRESS_OVERDUE: 'inProgressOverdue',
  NEARLY_DUE: 'nearlyDue',
  AWAITING_INTAKE: 'awaitingIntake',
  DECLINED: 'declined',
}
