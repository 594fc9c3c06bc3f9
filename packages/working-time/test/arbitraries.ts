import fc from 'fast-check'
import type { Calendar, Shift, WeekShifts } from '../src/index.ts'

/** Instants around dates in 2026 where weekends, Tết, swapped days and 2/9 lie close together. */
export const instants: fc.Arbitrary<Date> = fc
  .integer({ min: 0, max: 300 * 1440 * 60 })
  .map((seconds) => new Date(Date.parse('2026-01-02T00:00:00+07:00') + seconds * 1000))

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to three shifts in order, that may touch. */
const shifts: fc.Arbitrary<readonly Shift[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((cuts) => {
    const ordered = [...cuts].sort((one, other) => one - other)
    const pairs = ordered.slice(0, ordered.length - (ordered.length % 2))
    return pairs.flatMap((start, index) =>
      index % 2 === 0 ? [{ start: time(start), end: time(pairs[index + 1] ?? 1440) }] : [],
    )
  })

const dateOf2026 = fc
  .integer({ min: 0, max: 420 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))

/** Calendars of any shape, with at least Monday worked. */
export const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    monday: shifts,
    others: fc.array(fc.oneof(shifts, fc.constant([])), { minLength: 6, maxLength: 6 }),
    dates: fc.uniqueArray(dateOf2026, { maxLength: 40 }),
  })
  .map(({ monday, others, dates }) => {
    const [two = [], three = [], four = [], five = [], six = [], seven = []] = others
    const week: WeekShifts = { 1: monday, 2: two, 3: three, 4: four, 5: five, 6: six, 7: seven }
    const half = Math.floor(dates.length / 2)
    return {
      id: 'random',
      shifts: week,
      daysOff: dates
        .slice(0, half)
        .map((date) => ({ date, name: 'Nghỉ', kind: 'HOLIDAY' as const, basis: 'x' })),
      workedDays: dates
        .slice(half)
        .map((date) => ({ date, like: 1 as const, name: 'Bù', basis: 'x' })),
    }
  })
