import { type Calendar, type Shift, type Weekday, weekdays } from './calendar.ts'
import { parseDay, parseTime } from './moments.ts'

/** Everything that is wrong with a calendar, in words; empty when it can be used. */
export function findCalendarFaults(calendar: Calendar): readonly string[] {
  const shiftFaults = weekdays.flatMap((day) => findShiftFaults(day, calendar.shifts[day]))
  const worksAtAll = weekdays.some((day) => (calendar.shifts[day] ?? []).length > 0)
  const offDates = calendar.daysOff.map((off) => off.date)
  const workedDates = calendar.workedDays.map((worked) => worked.date)
  const emptyLikes = calendar.workedDays
    .filter((worked) => (calendar.shifts[worked.like] ?? []).length === 0)
    .map((worked) => `worked day ${worked.date}: weekday ${worked.like} has no shifts to copy`)

  return [
    ...shiftFaults,
    ...(worksAtAll ? [] : ['no weekday has a shift']),
    ...findDateFaults('day off', offDates),
    ...findDateFaults('worked day', workedDates),
    ...emptyLikes,
    ...workedDates
      .filter((date) => offDates.includes(date))
      .map((date) => `${date} is both a day off and a worked day`),
  ]
}

function findShiftFaults(day: Weekday, shifts: readonly Shift[] | undefined): readonly string[] {
  if (!shifts) return [`weekday ${day} is missing (an empty list is a day of rest)`]

  let previousEnd = 0
  return shifts.flatMap((shift) => {
    const name = `weekday ${day}, shift ${shift.start}-${shift.end}`
    const start = parseTime(shift.start)
    const end = parseTime(shift.end)
    if (start === undefined || end === undefined) return [`${name}: times are written HH:MM`]
    if (end <= start) return [`${name}: ends before it begins`]
    const overlaps = start < previousEnd
    previousEnd = end
    return overlaps ? [`${name}: overlaps the shift before it, or is out of order`] : []
  })
}

function findDateFaults(kind: string, dates: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return dates.flatMap((date) => {
    const twice = seen.has(date)
    seen.add(date)
    if (parseDay(date) === undefined) return [`${kind} ${date}: no such day (YYYY-MM-DD)`]
    return twice ? [`${kind} ${date}: given twice`] : []
  })
}
