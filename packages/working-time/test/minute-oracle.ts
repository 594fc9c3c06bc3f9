import type { Calendar, Pause, Shift, Weekday } from '../src/index.ts'

/**
 * Working time the slow, obvious way: ask of each single minute whether it is worked, and walk.
 * Shares nothing with the package: dates by `Date`, shifts by comparing "HH:MM" texts.
 */
export interface Oracle {
  /** Whether the minute that begins here is worked. */
  isWorked(at: Date): boolean
  nextWorked(at: Date): Date
  /** The end of the `minutes`-th worked minute from `from` on, minutes inside a pause left out. */
  walk(from: Date, minutes: number, pauses?: readonly Pause[]): Date
  count(from: Date, to: Date): number
  /** End of hours of the first working day from this date on. */
  endOfHours(localDate: string): Date
}

const MINUTE = 60_000

/** An oracle for `days` days from `firstDate` (local, YYYY-MM-DD). */
export function minuteOracle(calendar: Calendar, firstDate: string, days: number): Oracle {
  const origin = Date.parse(`${firstDate}T00:00:00+07:00`)
  const worked = new Uint8Array(days * 1440)
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.parse(`${firstDate}T00:00:00Z`) + day * 1440 * MINUTE)
    const shifts = shiftsOf(calendar, date.toISOString().slice(0, 10))
    timesOfDay.forEach((time, minute) => {
      const isWorked = shifts.some((shift) => time >= shift.start && time < shift.end)
      worked[day * 1440 + minute] = isWorked ? 1 : 0
    })
  }

  const indexOf = (at: Date) => {
    const index = Math.floor((at.getTime() - origin) / MINUTE)
    if (index < 0 || index >= worked.length)
      throw new Error(`Oracle: ${at.toISOString()} is too far.`)
    return index
  }
  const dateOf = (index: number) => new Date(origin + index * MINUTE)

  return {
    isWorked: (at) => worked[indexOf(at)] === 1,
    nextWorked: (at) => {
      let index = indexOf(at)
      while (worked[index] !== 1) index += 1
      return dateOf(index)
    },
    walk: (from, minutes, pauses = []) => {
      const stops = pauses.map(
        ({ from, to }) => [indexOf(from), to ? indexOf(to) : Infinity] as const,
      )
      let index = indexOf(from)
      let left = minutes
      while (left > 0) {
        if (index >= worked.length) throw new Error('Oracle: walked too far.')
        const standing =
          stops.length > 0 && stops.some(([start, end]) => index >= start && index < end)
        if (worked[index] === 1 && !standing) left -= 1
        index += 1
      }
      return dateOf(index)
    },
    count: (from, to) => {
      let minutes = 0
      for (let index = indexOf(from); index < indexOf(to); index += 1) minutes += worked[index] ?? 0
      return minutes
    },
    endOfHours: (localDate) => {
      let index = indexOf(new Date(`${localDate}T00:00:00+07:00`))
      while (worked[index] !== 1) index += 1
      const nextMidnight = (Math.floor(index / 1440) + 1) * 1440
      index = nextMidnight
      while (worked[index - 1] !== 1) index -= 1
      return dateOf(index)
    },
  }
}

const timesOfDay: readonly string[] = Array.from({ length: 1440 }, (_, minute) =>
  new Date(minute * MINUTE).toISOString().slice(11, 16),
)

function shiftsOf(calendar: Calendar, date: string): readonly Shift[] {
  if (calendar.daysOff.some((off) => off.date === date)) return []
  const weekdayFromSunday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const weekday = (weekdayFromSunday === 0 ? 7 : weekdayFromSunday) as Weekday
  const like = calendar.workedDays.find((swapped) => swapped.date === date)?.like ?? weekday
  return calendar.shifts[like]
}
