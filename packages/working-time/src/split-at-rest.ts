import { type CompiledCalendar } from './compile-calendar.ts'
import { MINUTES_OF_DAY, dayOf } from './moments.ts'
import {
  endOfWorkingDay,
  isWorkingDay,
  minutesBefore,
  startOfWorkingDay,
} from './working-minutes.ts'

/** Consecutive working days, with the working minutes in them. */
export interface WorkSpan {
  readonly kind: 'WORKING_DAYS'
  readonly from: number
  readonly to: number
  readonly minutes: number
  /** Names of days of rest worked in exchange, with their basis, that lie in the span. */
  readonly exchanged: readonly string[]
}

/** Consecutive days of rest of one kind; a holiday span has one name. */
export interface RestSpan {
  readonly kind: 'HOLIDAY_SKIPPED' | 'WEEKEND_SKIPPED'
  readonly from: number
  readonly to: number
  readonly name: string
  readonly clause: string
  /** Set where a calendar-day limit would end on these days. */
  readonly movesLastDay?: boolean
}

/** The stretch between two local minutes as spans of work and of rest, in order; nothing worked is left out. */
export function splitAtRest(
  calendar: CompiledCalendar,
  from: number,
  to: number,
): readonly (WorkSpan | RestSpan)[] {
  const spans: (WorkSpan | RestSpan)[] = []
  for (let day = dayOf(from); day * MINUTES_OF_DAY < to; day += 1) {
    const next = isWorkingDay(calendar, day)
      ? workOf(calendar, day, from, to)
      : restOf(calendar, day, from, to)
    const previous = spans.at(-1)
    const joined = previous && next && join(previous, next)
    if (joined) spans.splice(-1, 1, joined)
    else if (next) spans.push(next)
  }
  return spans
}

function workOf(
  calendar: CompiledCalendar,
  day: number,
  from: number,
  to: number,
): WorkSpan | undefined {
  const start = Math.max(from, startOfWorkingDay(calendar, day))
  const end = Math.min(to, endOfWorkingDay(calendar, day))
  if (end <= start) return undefined
  const minutes = minutesBefore(calendar, end) - minutesBefore(calendar, start)
  if (minutes === 0) return undefined
  const exchanged = calendar.workedDays.get(day)?.name
  return {
    kind: 'WORKING_DAYS',
    from: start,
    to: end,
    minutes,
    exchanged: exchanged ? [exchanged] : [],
  }
}

function restOf(calendar: CompiledCalendar, day: number, from: number, to: number): RestSpan {
  const off = calendar.daysOff.get(day)
  return {
    kind: off ? 'HOLIDAY_SKIPPED' : 'WEEKEND_SKIPPED',
    from: Math.max(from, day * MINUTES_OF_DAY),
    to: Math.min(to, (day + 1) * MINUTES_OF_DAY),
    name: off?.name ?? '',
    clause: off?.basis ?? '',
  }
}

function join(
  one: WorkSpan | RestSpan,
  next: WorkSpan | RestSpan,
): WorkSpan | RestSpan | undefined {
  if (one.kind === 'WORKING_DAYS' && next.kind === 'WORKING_DAYS') {
    const exchanged = [...one.exchanged, ...next.exchanged]
    return { ...one, to: next.to, minutes: one.minutes + next.minutes, exchanged }
  }
  if (one.kind === 'WORKING_DAYS' || next.kind === 'WORKING_DAYS') return undefined
  return one.kind === next.kind && one.name === next.name ? { ...one, to: next.to } : undefined
}
