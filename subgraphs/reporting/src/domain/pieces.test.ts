import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysOf } from './calendar-day.ts'
import { piecesOf } from './pieces.ts'

const begin = '2026-01-01'
const aDay = fc.nat(40).map((days) => addDays(begin, days + 1))

test('each day until the end lies in one piece, and pieces end at the period’s beginning and at today', () => {
  fc.assert(
    fc.property(aDay, aDay, fc.option(aDay), (one, other, someDay) => {
      const [from = one, to = one] = [one, other].toSorted()
      // A period that is over by today is judged at its end.
      const today = someDay !== null && someDay <= to ? someDay : null
      const pieces = piecesOf(from, to, today)

      expect(pieces.flatMap((piece) => daysOf(piece.from ?? begin, piece.to))).toEqual(
        daysOf(begin, to),
      )
      for (const { from: first, to: last, isInPeriod, clock } of pieces)
        for (const day of daysOf(first ?? begin, last)) {
          expect(isInPeriod).toBe(day >= from)
          const passed = today === null || day < today ? 'OVER' : 'TO_COME'
          expect(clock).toBe(day === today ? 'RUNNING' : passed)
        }
    }),
  )
})
