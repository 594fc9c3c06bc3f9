import { badInput } from '@motcua/kernel'

/** A day as an ISO date; anything else is bad input. */
export function toDay(field: string, day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
  if (isDay) return day
  throw badInput(field, { vi: 'một ngày dạng 2026-11-22', en: 'a day like 2026-11-22' })
}
