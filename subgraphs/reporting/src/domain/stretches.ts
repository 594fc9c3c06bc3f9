import { addDays, firstOfMonth, firstOfYear, type Day } from './calendar-day.ts'

/** Days from one to before another; from the beginning of time where `from` is null. */
export interface Stretch {
  readonly from: Day | null
  readonly until: Day
}

/** A period as whole years, whole months and single days, so that a long one is read as a few kept sums. */
export interface Stretches {
  readonly years: readonly Stretch[]
  readonly months: readonly Stretch[]
  readonly days: readonly Stretch[]
}

/** Parts a period, first and last day included; null: everything up to the last day. */
export function stretchesOf(from: Day | null, to: Day): Stretches {
  const until = addDays(to, 1)
  const [year, month] = [firstOfYear(until), firstOfMonth(until)]
  if (from === null)
    return {
      years: [{ from, until: year }],
      months: between(year, month),
      days: between(month, until),
    }

  const firstYear = nextStart(from, firstOfYear, 366)
  const firstMonth = nextStart(from, firstOfMonth, 31)
  if (firstYear < year)
    return {
      years: between(firstYear, year),
      months: [...between(firstMonth, firstYear), ...between(year, month)],
      days: [...between(from, firstMonth), ...between(month, until)],
    }
  if (firstMonth < month)
    return {
      years: [],
      months: between(firstMonth, month),
      days: [...between(from, firstMonth), ...between(month, until)],
    }
  return { years: [], months: [], days: between(from, until) }
}

/** A period day by day. */
export function everyDay(from: Day, to: Day): Stretches {
  return { years: [], months: [], days: between(from, addDays(to, 1)) }
}

function between(from: Day, until: Day): readonly Stretch[] {
  return from < until ? [{ from, until }] : []
}

/** The first day of a year or month that begins on this day or later. */
function nextStart(day: Day, firstOf: (day: Day) => Day, length: number): Day {
  const first = firstOf(day)
  return first === day ? day : firstOf(addDays(first, length))
}
