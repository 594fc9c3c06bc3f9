import type { Calendar, DayOff, Shift, WorkedDay } from '@motcua/working-time'

/** How one day is worked. */
export interface CalendarDay {
  readonly date: string
  readonly shifts: readonly Shift[]
  /** Working minutes. */
  readonly minutes: number
  readonly dayOff: DayOff | null
  readonly workedDay: WorkedDay | null
}

/** Every day of a month (`YYYY-MM`) as a calendar has it. */
export function calendarMonth(calendar: Calendar, month: string): readonly CalendarDay[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, index) =>
    toDay(calendar, `${month}-${String(index + 1).padStart(2, '0')}`),
  )
}

function toDay(calendar: Calendar, date: string): CalendarDay {
  const dayOff = calendar.daysOff.find((off) => off.date === date) ?? null
  const workedDay = calendar.workedDays.find((worked) => worked.date === date) ?? null
  const shifts = dayOff ? [] : calendar.shifts[workedDay?.like ?? weekdayOf(date)]
  const minutes = shifts.reduce((sum, { start, end }) => sum + minuteOf(end) - minuteOf(start), 0)
  return { date, shifts, minutes, dayOff, workedDay }
}

function weekdayOf(date: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay()
  return ([7, 1, 2, 3, 4, 5, 6] as const)[sundayFirst] ?? 7
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
