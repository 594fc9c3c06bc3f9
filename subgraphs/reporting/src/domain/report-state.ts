import type { Day } from './calendar-day.ts'
import type { ReportOfPeriod } from './report-calendar.ts'

/** Where a report of an agency stands. */
export type ReportState = 'RUNNING' | 'DUE' | 'OVERDUE' | 'SENT'

/** Where a report stands on a day; the day before which it is due is already too late. */
export function reportState(
  { to, dueBefore }: Pick<ReportOfPeriod, 'to' | 'dueBefore'>,
  isSent: boolean,
  today: Day,
): ReportState {
  if (isSent) return 'SENT'
  if (today <= to) return 'RUNNING'
  return dueBefore !== null && today >= dueBefore ? 'OVERDUE' : 'DUE'
}
