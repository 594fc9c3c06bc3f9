import type { Day } from './calendar-day.ts'

/** What the process or the law wanted and did not come, or came too late. */
export const lapseKinds = [
  'UNOPENED',
  'FORWARD_OVERDUE',
  'FORWARDED_LATE',
  'UNASSIGNED',
  'NOT_RECORDED',
] as const

/** A kind of lapse. */
export type LapseKind = (typeof lapseKinds)[number]

/** Which lapses are asked about. */
export interface LapseQuestion {
  /** Null for the whole province. */
  readonly agencyIds: readonly string[] | null
  /** Days on which what is done was done; what is still open is open now, whatever the days. */
  readonly from: Day
  readonly to: Day
  readonly now: Date
}
