import type { CompiledCalendar } from './compile-calendar.ts'
import { addMonths, dayOf, formatTime, minuteOfDay, parseTime } from './moments.ts'
import { addMinutes, endOfWorkingDay, minutesBefore } from './working-minutes.ts'

/**
 * A time limit as the law states it. `WORKING_DAY` (quarters allowed) and `HOUR` run in office hours, minute by minute;
 * `DAY` and `MONTH` run in the calendar; `SAME_DAY` ignores the quantity.
 */
export interface TimeLimit {
  readonly quantity: number
  readonly unit: 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'SAME_DAY'
}

/** What a regulation may set. */
export interface DueDateOptions {
  /** `HH:MM`: received after it, a same-day result is due at the end of the next working day. Default 15:00. */
  readonly cutOff?: string
  /** The clauses shown beside the steps, where they differ from the defaults. */
  readonly basis?: Partial<StepBasis>
}

/** The clause behind each rule, as shown to people. */
export interface StepBasis {
  readonly receipt: string
  readonly workingTime: string
  readonly calendarTime: string
  readonly lastDayOff: string
  readonly weekend: string
  readonly holiday: string
  readonly cutOff: string
  readonly pause: string
  readonly restart: string
}

/** Eight working hours are one working day (BLLĐ 2019 Đ105). */
export const MINUTES_OF_WORKING_DAY = 480

/** How one unit of time limit is measured. All moments are local minutes, at which the clock may run. */
export interface Ruler {
  readonly unit: 'MINUTE' | 'DAY' | 'SAME_DAY'
  /** The whole limit, in the ruler's unit, when it starts at `from`. */
  total(from: number): number
  /** What of it is used up between two moments. */
  elapsed(from: number, to: number): number
  /** When `rest` of it is used up. */
  finish(from: number, rest: number): number
}

/** The ruler for a limit. Throws RangeError on a limit that cannot be measured. */
export function rulerFor(calendar: CompiledCalendar, limit: TimeLimit, cutOff: number): Ruler {
  const { quantity, unit } = limit
  if (!Number.isFinite(quantity) || quantity < 0)
    throw new RangeError(`No time limit: ${quantity} ${unit}.`)
  switch (unit) {
    case 'WORKING_DAY':
      return minuteRuler(calendar, quantity * MINUTES_OF_WORKING_DAY)
    case 'HOUR':
      return minuteRuler(calendar, quantity * 60)
    case 'DAY':
      return dayRuler(calendar, () => wholeNumber(quantity, unit))
    case 'MONTH':
      return dayRuler(calendar, (day) => addMonths(day, wholeNumber(quantity, unit)) - day)
    case 'SAME_DAY':
      return sameDayRuler(calendar, cutOff)
  }
}

/** The cut-off in minutes since midnight. */
export function cutOffOf(options: DueDateOptions): number {
  const cutOff = parseTime(options.cutOff ?? formatTime(15 * 60))
  if (cutOff === undefined)
    throw new RangeError(`The cut-off is written HH:MM, not ${options.cutOff}.`)
  return cutOff
}

function minuteRuler(calendar: CompiledCalendar, limit: number): Ruler {
  const minutes = Math.round(limit)
  if (Math.abs(minutes - limit) > 1e-6)
    throw new RangeError(`${limit} minutes are not whole minutes.`)
  return {
    unit: 'MINUTE',
    total: () => minutes,
    elapsed: (from, to) => minutesBefore(calendar, to) - minutesBefore(calendar, from),
    finish: (from, rest) => addMinutes(calendar, from, rest),
  }
}

/** The first day does not count (BLDS 2015 Đ147.2); a last day of rest moves to the next working day (Đ148.5). */
function dayRuler(calendar: CompiledCalendar, daysFrom: (day: number) => number): Ruler {
  return {
    unit: 'DAY',
    total: (from) => daysFrom(dayOf(from)),
    elapsed: (from, to) => dayOf(to) - dayOf(from),
    finish: (from, rest) => endOfWorkingDay(calendar, dayOf(from) + rest),
  }
}

/** Nothing of "within the day" can be used up beforehand: after a stop the rule is applied anew. */
function sameDayRuler(calendar: CompiledCalendar, cutOff: number): Ruler {
  return {
    unit: 'SAME_DAY',
    total: () => 0,
    elapsed: () => 0,
    finish: (from) =>
      endOfWorkingDay(calendar, minuteOfDay(from) <= cutOff ? dayOf(from) : dayOf(from) + 1),
  }
}

function wholeNumber(quantity: number, unit: string): number {
  if (!Number.isInteger(quantity))
    throw new RangeError(`${unit} limits are whole numbers, not ${quantity}.`)
  return quantity
}
