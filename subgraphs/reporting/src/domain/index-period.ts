import { addDays, dayOf, firstOfMonth, startOfDay, type Day } from './calendar-day.ts'

/** A calendar month or year of the index. */
export interface IndexPeriod {
  readonly from: Day
  readonly to: Day
  /** The moment that decides what is overdue: now while the period runs, its end once it is over. */
  readonly cutoff: Date
}

/** The period of a year, or of one of its months, seen at a moment. */
export function indexPeriod(year: number, month: number | null, now: Date): IndexPeriod {
  const from = month === null ? `${year}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`
  const next = month === null ? `${year + 1}-01-01` : firstOfMonth(addDays(from, 31))
  const to = addDays(next, -1)
  return { from, to, cutoff: to >= dayOf(now) ? now : startOfDay(next) }
}
