import { weekdays, type HolidayYear } from '@motcua/working-time'
import type { Facts } from './administration-entry.ts'
import type { OwnCalendar } from './own-calendar.ts'

/** What an agency decides of its calendar, in words for the log. */
export function describeCalendar({ shifts, closures, workedDays }: OwnCalendar): Facts {
  const hours = weekdays.map((day) => {
    const text = shifts[day].map(({ start, end }) => `${start}–${end}`).join(', ')
    return `${day}: ${text || '—'}`
  })
  return { hours: hours.join('; '), closures: listDays(closures), workedDays: listDays(workedDays) }
}

/** The public holidays of a year, in words for the log. */
export function describeYear({ provisional, daysOff, workedDays }: HolidayYear): Facts {
  return {
    provisional: String(provisional),
    daysOff: listDays(daysOff),
    workedDays: listDays(workedDays),
  }
}

function listDays(
  days: readonly { readonly date: string; readonly name: string }[],
): string | null {
  return days.map(({ date, name }) => `${date} ${name}`).join('; ') || null
}
