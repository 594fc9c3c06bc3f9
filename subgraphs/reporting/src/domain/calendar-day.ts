/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`: sorts as text. */
export type Day = string

/** Vietnam has kept UTC+7 without daylight saving since 1975. */
const UTC_OFFSET = 7 * 3_600_000
const DAY = 24 * 3_600_000

/** Days by their number since 1970: the same few are asked for all the time. */
const known = new Map<number, Day>()
const MOST_DAYS = 20_000

/** The day in which an instant lies. */
export function dayOf(instant: Date): Day {
  const number = Math.floor((instant.getTime() + UTC_OFFSET) / DAY)
  const found = known.get(number)
  if (found !== undefined) return found
  const day = new Date(number * DAY).toISOString().slice(0, 10)
  if (known.size < MOST_DAYS) known.set(number, day)
  return day
}

/** The instant at which a day begins. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - UTC_OFFSET)
}

/** The day so many days later; earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The first day of the month in which a day lies. */
export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`
}

/** The first day of the year in which a day lies. */
export function firstOfYear(day: Day): Day {
  return `${day.slice(0, 5)}01-01`
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** Every day of a period, first and last included. */
export function daysOf(from: Day, to: Day): Day[] {
  const length = (Date.parse(to) - Date.parse(from)) / DAY + 1
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index))
}
