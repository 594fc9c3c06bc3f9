import { type Calendar, type DayOff, type Shift, type WorkedDay, weekdays } from './calendar.ts'
import { findCalendarFaults } from './calendar-faults.ts'
import { parseDay, parseTime, weekdayOf } from './moments.ts'

/** Local days covered by the tables: 2000-01-01 up to, and without, 2100-01-01. */
export const FIRST_DAY = 10_957
export const LAST_DAY = 47_482

/** A shift in minutes since midnight, with the minutes worked that day before it begins. */
interface CompiledShift {
  readonly start: number
  readonly end: number
  readonly before: number
}

/** How one kind of day is worked. Days of rest share the pattern without shifts. */
export interface DayPattern {
  readonly shifts: readonly CompiledShift[]
  readonly minutes: number
}

/** A calendar made ready for fast answers. Opaque: make it once for each calendar and keep it. */
export interface CompiledCalendar {
  readonly calendar: Calendar
  readonly patterns: readonly DayPattern[]
  /** For each day from FIRST_DAY: index into `patterns`, 0 being rest. */
  readonly patternOfDay: Uint8Array
  /** For each day from FIRST_DAY: working minutes of all days before it (one entry more than days). */
  readonly minutesBeforeDay: Int32Array
  readonly daysOff: ReadonlyMap<number, DayOff>
  readonly workedDays: ReadonlyMap<number, WorkedDay>
}

/** Day tables and prefix sums of a calendar (about 1 ms, 180 kB). Throws an Error naming every fault of the calendar. */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const faults = findCalendarFaults(calendar)
  if (faults.length > 0) {
    throw new Error(`Calendar "${calendar.id}" is not valid:\n- ${faults.join('\n- ')}`)
  }

  const patterns = [
    compilePattern([]),
    ...weekdays.map((day) => compilePattern(calendar.shifts[day])),
  ]
  const daysOff = new Map(calendar.daysOff.map((off) => [dayNumber(off.date), off]))
  const workedDays = new Map(calendar.workedDays.map((worked) => [dayNumber(worked.date), worked]))

  const days = LAST_DAY - FIRST_DAY
  const patternOfDay = new Uint8Array(days)
  const minutesBeforeDay = new Int32Array(days + 1)
  for (let index = 0; index < days; index += 1) {
    const day = FIRST_DAY + index
    const pattern = daysOff.has(day) ? 0 : (workedDays.get(day)?.like ?? weekdayOf(day))
    const minutes = patterns[pattern]?.minutes ?? 0
    patternOfDay[index] = minutes > 0 ? pattern : 0
    minutesBeforeDay[index + 1] = (minutesBeforeDay[index] ?? 0) + minutes
  }
  return { calendar, patterns, patternOfDay, minutesBeforeDay, daysOff, workedDays }
}

function compilePattern(shifts: readonly Shift[]): DayPattern {
  let minutes = 0
  const compiled = shifts.map((shift) => {
    const start = parseTime(shift.start) ?? 0
    const end = parseTime(shift.end) ?? 0
    const before = minutes
    minutes += end - start
    return { start, end, before }
  })
  return { shifts: compiled, minutes }
}

function dayNumber(date: string): number {
  const day = parseDay(date)
  if (day === undefined) throw new Error(`No such day: ${date}.`)
  return day
}
