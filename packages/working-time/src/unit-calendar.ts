import type { Calendar, WeekShifts } from './calendar.ts'
import { type HolidayYear, vietnamHolidays } from './vietnam-holidays.ts'

/** A unit's calendar from its office hours and the public holidays. */
export function unitCalendar(
  id: string,
  shifts: WeekShifts,
  years: readonly HolidayYear[] = vietnamHolidays,
): Calendar {
  return {
    id,
    shifts,
    daysOff: years.flatMap((year) => year.daysOff),
    workedDays: years.flatMap((year) => year.workedDays),
  }
}
