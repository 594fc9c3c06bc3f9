import type { CompiledCalendar } from './compile-calendar.ts'
import { toDate, toLocalMinute } from './moments.ts'
import { type Pause, runClock } from './run-clock.ts'
import { type DueDateOptions, type TimeLimit, cutOffOf, rulerFor } from './time-limit.ts'
import { nextWorkingMinute } from './working-minutes.ts'

/** When a dossier that reached the system at `startedAt` is due, to the minute. Counted from its receipt moment. */
export function dueDate(
  calendar: CompiledCalendar,
  startedAt: Date,
  limit: TimeLimit,
  options: DueDateOptions = {},
): Date {
  const ruler = rulerFor(calendar, limit, cutOffOf(options))
  const start = nextWorkingMinute(calendar, toLocalMinute(startedAt))
  return toDate(ruler.finish(start, ruler.total(start)))
}

/** As dueDate, with the clock stopped or restarted on the way; null while it stands still. */
export function dueDateWithPauses(
  calendar: CompiledCalendar,
  startedAt: Date,
  limit: TimeLimit,
  pauses: readonly Pause[],
  options: DueDateOptions = {},
): Date | null {
  const { due } = runClock(calendar, startedAt, limit, pauses, options)
  return due === null ? null : toDate(due)
}
