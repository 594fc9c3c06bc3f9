import { type CompiledCalendar, FIRST_DAY, LAST_DAY } from './compile-calendar.ts'
import { MINUTES_OF_DAY, dayOf, formatDay, toDate, toLocalMinute } from './moments.ts'

/** The moment from which a dossier counts: `at` itself in office hours, else the next working minute (DL24 Đ8.1c). */
export function receiptMoment(calendar: CompiledCalendar, at: Date): Date {
  return toDate(nextWorkingMinute(calendar, toLocalMinute(at)))
}

/**
 * The earliest moment by which `minutes` of working time have passed since `from`; a full day ends at the end
 * of its hours, not next morning. Negative minutes count back, to the latest such moment.
 */
export function addWorkingTime(calendar: CompiledCalendar, from: Date, minutes: number): Date {
  return toDate(addMinutes(calendar, toLocalMinute(from), minutes))
}

/** Working minutes from `from` to `to`; negative when `to` lies before `from`. */
export function workingMinutesBetween(calendar: CompiledCalendar, from: Date, to: Date): number {
  return minutesBefore(calendar, toLocalMinute(to)) - minutesBefore(calendar, toLocalMinute(from))
}

/** Working minutes between the start of the tables and a local minute: every question is a difference of two of these. */
export function minutesBefore(calendar: CompiledCalendar, localMinute: number): number {
  const day = dayOf(localMinute)
  if (day < FIRST_DAY || day >= LAST_DAY) throw new RangeError(outsideTables)
  const index = day - FIRST_DAY
  const inDay = localMinute - day * MINUTES_OF_DAY
  let minutes = calendar.minutesBeforeDay[index] ?? 0
  for (const shift of shiftsOf(calendar, index)) {
    if (inDay <= shift.start) break
    minutes += Math.min(inDay, shift.end) - shift.start
  }
  return minutes
}

/** As addWorkingTime, on local minutes. */
export function addMinutes(calendar: CompiledCalendar, from: number, minutes: number): number {
  if (!Number.isInteger(minutes))
    throw new RangeError(`Working time is whole minutes, not ${minutes}.`)
  if (minutes === 0) return from
  const target = minutesBefore(calendar, from) + minutes
  return minutes > 0 ? earliestWith(calendar, target) : latestWith(calendar, target)
}

/** `at` when that minute is worked, else the start of the next one that is. */
export function nextWorkingMinute(calendar: CompiledCalendar, at: number): number {
  return latestWith(calendar, minutesBefore(calendar, at))
}

/** Whether a local day has any office hours. */
export function isWorkingDay(calendar: CompiledCalendar, day: number): boolean {
  return shiftsOf(calendar, day - FIRST_DAY).length > 0
}

/** End of the last shift of the first working day from `day` on. */
export function endOfWorkingDay(calendar: CompiledCalendar, day: number): number {
  let working = day
  while (!isWorkingDay(calendar, working)) {
    working += 1
    if (working >= LAST_DAY) throw new RangeError(outsideTables)
  }
  return working * MINUTES_OF_DAY + (shiftsOf(calendar, working - FIRST_DAY).at(-1)?.end ?? 0)
}

/** Start of the first shift of a working day; its midnight when it is a day of rest. */
export function startOfWorkingDay(calendar: CompiledCalendar, day: number): number {
  return day * MINUTES_OF_DAY + (shiftsOf(calendar, day - FIRST_DAY)[0]?.start ?? 0)
}

const outsideTables = `Working time is known from ${formatDay(FIRST_DAY)} until ${formatDay(LAST_DAY - 1)} only.`

function shiftsOf(calendar: CompiledCalendar, index: number) {
  return calendar.patterns[calendar.patternOfDay[index] ?? 0]?.shifts ?? []
}

/** The first moment before which `target` minutes were worked: the end of a shift, not the start of the next. */
function earliestWith(calendar: CompiledCalendar, target: number): number {
  const index = findDay(calendar, (through) => through >= target)
  const rest = target - (calendar.minutesBeforeDay[index] ?? 0)
  for (const shift of shiftsOf(calendar, index)) {
    const end = shift.start + rest - shift.before
    if (end <= shift.end) return (FIRST_DAY + index) * MINUTES_OF_DAY + end
  }
  throw new RangeError(outsideTables)
}

/** The last moment before which `target` minutes were worked: the start of the next working minute. */
function latestWith(calendar: CompiledCalendar, target: number): number {
  if (target < 0) throw new RangeError(outsideTables)
  const index = findDay(calendar, (through) => through > target)
  const rest = target - (calendar.minutesBeforeDay[index] ?? 0)
  for (const shift of shiftsOf(calendar, index)) {
    const start = shift.start + rest - shift.before
    if (start < shift.end) return (FIRST_DAY + index) * MINUTES_OF_DAY + start
  }
  throw new RangeError(outsideTables)
}

/** Index of the first day whose working minutes, added to all before it, satisfy the (monotonic) test. */
function findDay(calendar: CompiledCalendar, isEnough: (through: number) => boolean): number {
  const table = calendar.minutesBeforeDay
  let low = 0
  let high = table.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isEnough(table[middle + 1] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
