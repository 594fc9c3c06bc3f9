import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysOf, firstOfMonth, firstOfYear, type Day } from './calendar-day.ts'
import { stretchesOf, type Stretch } from './stretches.ts'

const begin = '2024-01-01'
const aDay = fc.nat(3 * 366).map((days) => addDays(begin, days))

/** The days of a stretch that begins at the beginning of these tests at the earliest. */
function inDays({ from, until }: Stretch): Day[] {
  return daysOf(from ?? begin, addDays(until, -1))
}

test('each day of a period lies in one stretch, in whole years and months as far as there are any', () => {
  fc.assert(
    fc.property(fc.option(aDay), aDay, (from, other) => {
      const to = from !== null && other < from ? from : other
      const { years, months, days } = stretchesOf(from, to)

      const all = [...years, ...months, ...days].flatMap(inDays).toSorted()
      expect(all).toEqual(daysOf(from ?? begin, to))
      for (const { from: start, until } of years)
        expect([start ?? begin, until]).toEqual([firstOfYear(start ?? begin), firstOfYear(until)])
      for (const { from: start, until } of months)
        expect([start, until]).toEqual([firstOfMonth(start ?? ''), firstOfMonth(until)])
      expect(days.flatMap(inDays).length).toBeLessThanOrEqual(60)
      expect(new Set(months.flatMap(inDays).map(firstOfMonth)).size).toBeLessThanOrEqual(22)
    }),
  )
})
