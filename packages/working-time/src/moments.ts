import type { Weekday } from './calendar.ts'

/**
 * Vietnam has kept UTC+7 without daylight saving since 1975, so local time is plain arithmetic:
 * a *local minute* counts minutes of the wall clock since 1970-01-01 00:00 in Asia/Ho_Chi_Minh.
 */
const UTC_OFFSET = 420
export const MINUTES_OF_DAY = 1440

/** The local minute in which an instant lies; seconds are dropped, as on the receipt. */
export function toLocalMinute(at: Date): number {
  return Math.floor(at.getTime() / 60_000) + UTC_OFFSET
}

/** The instant at which a local minute begins. */
export function toDate(localMinute: number): Date {
  return new Date((localMinute - UTC_OFFSET) * 60_000)
}

/** Local days since 1970-01-01. */
export function dayOf(localMinute: number): number {
  return Math.floor(localMinute / MINUTES_OF_DAY)
}

/** Minutes since the local midnight. */
export function minuteOfDay(localMinute: number): number {
  return localMinute - dayOf(localMinute) * MINUTES_OF_DAY
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Day number of `YYYY-MM-DD`; undefined when there is no such day. */
export function parseDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const milliseconds = Date.parse(`${date}T00:00:00Z`)
  const exists =
    !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
  return exists ? milliseconds / 86_400_000 : undefined
}

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Minutes since midnight of `HH:MM` (00:00 to 24:00); undefined when it is no time of day. */
export function parseTime(time: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  if (!match) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) < 60 && minutes <= MINUTES_OF_DAY ? minutes : undefined
}

/** `HH:MM` of minutes since midnight. */
export function formatTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The same day of a later month, or that month's last day where it has no such day (BLDS 2015 Đ148.3). */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastOfMonth = Date.UTC(year, month + 1, 0)
  const sameDay = Date.UTC(year, month, date.getUTCDate())
  return Math.min(lastOfMonth, sameDay) / 86_400_000
}
