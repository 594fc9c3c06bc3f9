import {
  findCalendarFaults,
  weekdays,
  type Calendar,
  type DayOff,
  type HolidayYear,
  type Shift,
  type WeekShifts,
  type WorkedDay,
} from '@motcua/working-time'

/** What an agency decides of its calendar itself; public holidays come on top. */
export interface OwnCalendar {
  readonly shifts: WeekShifts
  readonly closures: readonly DayOff[]
  readonly workedDays: readonly WorkedDay[]
}

/** A calendar from what the agency decides and the public holidays. On the same day the public holiday stands. */
export function composeCalendar(
  id: string,
  own: OwnCalendar,
  years: readonly HolidayYear[],
): Calendar {
  const holidays = years.flatMap(({ daysOff }) => daysOff)
  const exchanged = years.flatMap(({ workedDays }) => workedDays)
  const off = new Set(holidays.map(({ date }) => date))
  const worked = new Set(exchanged.map(({ date }) => date))
  return {
    id,
    shifts: own.shifts,
    daysOff: sorted([
      ...holidays,
      ...own.closures.filter(({ date }) => !off.has(date) && !worked.has(date)),
    ]),
    workedDays: sorted([
      ...exchanged.filter(({ like }) => own.shifts[like].length > 0),
      ...own.workedDays.filter(({ date }) => !off.has(date) && !worked.has(date)),
    ]),
  }
}

/** What the agency itself has decided in a calendar that was composed with these public holidays. */
export function ownPartOf(calendar: Calendar, years: readonly HolidayYear[]): OwnCalendar {
  const exchanged = new Set(years.flatMap(({ workedDays }) => workedDays.map(({ date }) => date)))
  return {
    shifts: calendar.shifts,
    closures: calendar.daysOff.filter(({ kind }) => kind === 'CLOSURE'),
    workedDays: calendar.workedDays.filter(({ date }) => !exchanged.has(date)),
  }
}

/** A week from what somebody enters; a weekday that is not named is a day of rest. */
export function toWeek(
  given: readonly { readonly weekday: number; readonly shifts: readonly Shift[] }[],
): WeekShifts {
  const shiftsOf = (day: number) => given.find(({ weekday }) => weekday === day)?.shifts ?? []
  return {
    1: shiftsOf(1),
    2: shiftsOf(2),
    3: shiftsOf(3),
    4: shiftsOf(4),
    5: shiftsOf(5),
    6: shiftsOf(6),
    7: shiftsOf(7),
  }
}

/** Everything that is wrong with what an agency decides, before the public holidays are put on top. */
export function findOwnFaults(own: OwnCalendar): readonly string[] {
  const faults = findCalendarFaults({
    id: 'own',
    shifts: own.shifts,
    daysOff: own.closures,
    workedDays: own.workedDays,
  })
  const isWeekday = (like: number) => weekdays.some((day) => day === like)
  return [
    ...faults,
    ...own.workedDays
      .filter(({ like }) => !isWeekday(like))
      .map(({ date }) => `${date}: weekday 1-7`),
  ]
}

/** The built-in years, each replaced by the one that was set. */
export function mergeYears(
  builtIn: readonly HolidayYear[],
  set: readonly HolidayYear[],
): readonly HolidayYear[] {
  const own = new Set(set.map(({ year }) => year))
  return [...builtIn.filter(({ year }) => !own.has(year)), ...set].toSorted(
    (one, other) => other.year - one.year,
  )
}

/** What is wrong with the holidays of a year: days of another year, given twice, off and worked at once. */
export function findYearFaults({ year, daysOff, workedDays }: HolidayYear): readonly string[] {
  const strangers = [...daysOff, ...workedDays].filter(({ date }) => !date.startsWith(`${year}-`))
  const everyDay: WeekShifts = toWeek(
    weekdays.map((weekday) => ({ weekday, shifts: [{ start: '08:00', end: '12:00' }] })),
  )
  return [
    ...strangers.map(({ date }) => `${date} ∉ ${year}`),
    ...findCalendarFaults({ id: String(year), shifts: everyDay, daysOff, workedDays }),
  ]
}

function sorted<Day extends { readonly date: string }>(days: readonly Day[]): readonly Day[] {
  return days.toSorted((one, other) => (one.date < other.date ? -1 : 1))
}
