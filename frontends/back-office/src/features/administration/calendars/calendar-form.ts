import type { DayOffKind, OwnCalendarInput } from '@motcua/graph-client/schema'

/** One stretch of office hours while it is entered. */
export interface ShiftDraft {
  start: string
  end: string
}

/** A closure, holiday or exchanged day while it is entered. */
export interface DayDraft {
  date: string
  name: string
  basis: string
  /** Weekday whose shifts are worked; of exchanged days only. */
  like: string
  /** Of public holidays only. */
  kind: string
}

/** A calendar while it is entered. */
export interface CalendarDraft {
  week: Readonly<Record<number, readonly ShiftDraft[]>>
  closures: readonly DayDraft[]
  workedDays: readonly DayDraft[]
}

interface DayOff {
  readonly date: string
  readonly name: string
  readonly basis: string
  readonly kind: DayOffKind
}

interface WorkedDay {
  readonly date: string
  readonly name: string
  readonly basis: string
  readonly like: number
}

interface Week {
  readonly weekday: number
  readonly shifts: readonly ShiftDraft[]
}

interface CalendarView {
  readonly week: readonly Week[]
  readonly daysOff: readonly DayOff[]
  readonly workedDays: readonly WorkedDay[]
}

interface HolidayYear {
  readonly workedDays: readonly WorkedDay[]
}

/** Weekdays, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** What an agency decides itself, out of its calendar with the public holidays. */
export function toCalendarDraft(
  calendar: CalendarView,
  years: readonly HolidayYear[],
): CalendarDraft {
  const exchanged = new Set(years.flatMap(({ workedDays }) => workedDays.map(({ date }) => date)))
  return {
    week: Object.fromEntries(calendar.week.map(({ weekday, shifts }) => [weekday, shifts])),
    closures: calendar.daysOff.filter(({ kind }) => kind === 'CLOSURE').map(toDayOffDraft),
    workedDays: calendar.workedDays.filter(({ date }) => !exchanged.has(date)).map(toWorkedDraft),
  }
}

/** A day off as the form has it. */
export function toDayOffDraft({ date, name, basis, kind }: DayOff): DayDraft {
  return { date, name, basis, kind, like: '' }
}

/** A day worked in exchange as the form has it. */
export function toWorkedDraft({ date, name, basis, like }: WorkedDay): DayDraft {
  return { date, name, basis, kind: '', like: String(like) }
}

/** What can be reckoned with while it is still being entered: days and shifts that are whole. */
export function wholeParts({ week, closures, workedDays }: CalendarDraft): CalendarDraft {
  const isTime = (text: string) => /^\d{2}:\d{2}$/.test(text)
  const isDay = ({ date }: DayDraft) => /^\d{4}-\d{2}-\d{2}$/.test(date)
  const wholeWeek = weekdays.map((day) => [
    day,
    (week[day] ?? []).filter(({ start, end }) => isTime(start) && isTime(end)),
  ])
  return {
    week: Object.fromEntries(wholeWeek) as CalendarDraft['week'],
    closures: closures.filter(isDay),
    workedDays: workedDays.filter(isDay),
  }
}

/** As the API takes it. */
export function toOwnCalendar({ week, closures, workedDays }: CalendarDraft): OwnCalendarInput {
  return {
    week: weekdays.map((weekday) => ({
      weekday,
      shifts: (week[weekday] ?? []).map(({ start, end }) => ({ start, end })),
    })),
    closures: closures.map(({ date, name, basis }) => ({ date, name, basis })),
    workedDays: workedDays.map(toWorkedDay),
  }
}

/** An exchanged day as the API takes it. */
export function toWorkedDay({ date, name, basis, like }: DayDraft) {
  return { date, name, basis, like: Number(like) || 1 }
}

/** A public holiday as the API takes it. */
export function toHoliday({ date, name, basis, kind: chosen }: DayDraft) {
  const kind: DayOffKind = chosen === 'COMPENSATORY_OFF' ? chosen : 'HOLIDAY'
  return { date, name, basis, kind }
}

/** The month before or after (`YYYY-MM`). */
export function stepMonth(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7)
}

/** How many weekdays lie before the first of a month, Monday first. */
export function daysBeforeFirst(month: string): number {
  return (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
}
