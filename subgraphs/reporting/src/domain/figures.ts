import { addDays, dayOf, startOfDay, type Day } from './calendar-day.ts'
import type { Channel } from './dossier-fact.ts'

/** What the lines of a table are. */
export type FiguresDimension = 'AGENCY' | 'FIELD' | 'PROCEDURE' | 'CHANNEL' | 'OFFICER'

/** Stands in the place of an officer's id for dossiers that nobody was given. */
export const UNASSIGNED = 'UNASSIGNED'

/** Which dossiers are counted, over which period, seen at which moment. */
export interface FiguresQuestion {
  readonly from: Day
  readonly to: Day
  /** Null for the whole province. */
  readonly agencyIds: readonly string[] | null
  readonly fieldCode: string | null
  readonly procedureId: string | null
  readonly channel: Channel | null
  /** The officer in charge, or `UNASSIGNED`. */
  readonly officerId: string | null
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
  readonly acceptedAhead: number
  readonly awaitingSupplement: number
  readonly awaitingPayment: number
  readonly withdrawalRequested: number
  readonly discontinued: number
  readonly returned: number
}

/** Sums as the store reads them, from which the columns follow. */
export type FigureSums = Omit<Figures, 'received' | 'settled' | 'inProgress' | 'inProgressOnTime'>

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
  acceptedAhead: 0,
  awaitingSupplement: 0,
  awaitingPayment: 0,
  withdrawalRequested: 0,
  discontinued: 0,
  returned: 0,
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

/** Each figure that can be opened, with its column. */
export const figureColumns = {
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
  ACCEPTED_AHEAD: 'acceptedAhead',
  AWAITING_SUPPLEMENT: 'awaitingSupplement',
  AWAITING_PAYMENT: 'awaitingPayment',
  WITHDRAWAL_REQUESTED: 'withdrawalRequested',
  DISCONTINUED: 'discontinued',
  RETURNED: 'returned',
} as const satisfies Readonly<Record<string, keyof Figures>>

/** The figures that can be opened. */
export type FigureName = keyof typeof figureColumns

/** The states that wait for somebody outside the agency, and the figure each is counted by, as they are now. */
export const waitingStates = {
  AWAITING_INTAKE: 'SUBMITTED',
  AWAITING_SUPPLEMENT: 'AWAITING_SUPPLEMENT',
  AWAITING_PAYMENT: 'AWAITING_PAYMENT',
  WITHDRAWAL_REQUESTED: 'WITHDRAWAL_REQUESTED',
} as const satisfies Readonly<Partial<Record<FigureName, string>>>
