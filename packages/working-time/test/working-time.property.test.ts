import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingTime,
  compileCalendar,
  dueDate,
  dueDateWithPauses,
  officeHours,
  receiptMoment,
  unitCalendar,
  workingMinutesBetween,
  type Pause,
  type TimeLimit,
} from '../src/index.ts'
import { calendars, instants } from './arbitraries.ts'
import { minuteOracle } from './minute-oracle.ts'

/** 100,000 random cases in all, against the minute-by-minute oracle. */
const WINDOW = ['2025-12-01', 750] as const
const plain = unitCalendar('province', officeHours.FROM_0700)
const police = unitCalendar('police', officeHours.FROM_0730_AND_SATURDAY_MORNING)
const standard = [plain, police].map((calendar) => ({
  compiled: compileCalendar(calendar),
  oracle: minuteOracle(calendar, ...WINDOW),
}))
const units = fc.constantFrom(...standard)
const minutes = fc.integer({ min: 0, max: 6000 })
const toMinute = (at: Date) => new Date(Math.floor(at.getTime() / 60_000) * 60_000)
const slow = { timeout: 30_000 }

describe('against the minute-by-minute oracle', () => {
  test('adding working time (30,000 cases)', slow, () => {
    check(30_000, fc.tuple(units, instants, minutes), ([{ compiled, oracle }, from, amount]) => {
      const expected = amount === 0 ? toMinute(from) : oracle.walk(from, amount)
      expect(addWorkingTime(compiled, from, amount).getTime()).toBe(expected.getTime())
    })
  })

  test('receipt moment and time between (10,000 cases)', slow, () => {
    const lengths = fc.integer({ min: 0, max: 20 * 1440 })
    check(10_000, fc.tuple(units, instants, lengths), ([{ compiled, oracle }, from, length]) => {
      const to = new Date(from.getTime() + length * 60_000)
      expect(receiptMoment(compiled, from).getTime()).toBe(oracle.nextWorked(from).getTime())
      expect(workingMinutesBetween(compiled, from, to)).toBe(oracle.count(from, to))
    })
  })

  test('due dates in each unit (20,000 cases)', slow, () => {
    check(20_000, fc.tuple(units, instants, limits), ([{ compiled, oracle }, from, limit]) => {
      const expected = dueByOracle(oracle, from, limit)
      expect(dueDate(compiled, from, limit).toISOString()).toBe(expected.toISOString())
    })
  })

  test('due dates through pauses (10,000 cases)', slow, () => {
    const cases = fc.tuple(
      units,
      instants,
      fc.integer({ min: 1, max: 3000 }),
      fc.array(gaps, { maxLength: 4 }),
    )
    check(10_000, cases, ([{ compiled, oracle }, from, amount, offsets]) => {
      const pauses = offsets.map(([start, length]) => pauseFrom(from, start, length))
      const limit: TimeLimit = { quantity: amount / 60, unit: 'HOUR' }
      const actual = dueDateWithPauses(compiled, from, limit, pauses)
      expect(actual?.toISOString()).toBe(oracle.walk(from, amount, pauses).toISOString())
    })
  })

  test('calendars of any shape (20,000 cases)', slow, () => {
    const cases = fc.array(fc.tuple(soon, minutes), { minLength: 500, maxLength: 500 })
    check(40, fc.tuple(calendars, cases), ([calendar, sums]) => {
      const compiled = compileCalendar(calendar)
      const oracle = minuteOracle(calendar, '2026-01-01', 120)
      for (const [from, amount] of sums) {
        const wanted = amount % 400
        const added = addWorkingTime(compiled, from, wanted)
        if (added.getTime() >= lastOracleMoment) continue
        expect(oracle.count(from, added)).toBe(wanted)
        if (wanted > 0) expect(oracle.isWorked(new Date(added.getTime() - 60_000))).toBe(true)
      }
    })
  })
})

describe('laws', () => {
  test('between undoes add, forwards and back (10,000 cases)', slow, () => {
    const signed = fc.integer({ min: -6000, max: 6000 })
    check(10_000, fc.tuple(units, instants, signed), ([{ compiled }, from, amount]) => {
      const added = addWorkingTime(compiled, from, amount)
      expect(workingMinutesBetween(compiled, from, added)).toBe(amount)
      expect(workingMinutesBetween(compiled, added, from)).toBe(0 - amount)
    })
  })

  test('adding in two parts is adding at once', slow, () => {
    check(
      2_000,
      fc.tuple(units, instants, minutes, minutes),
      ([{ compiled }, from, one, other]) => {
        const atOnce = addWorkingTime(compiled, from, one + other)
        const inParts = addWorkingTime(compiled, addWorkingTime(compiled, from, one), other)
        if (other > 0) expect(inParts.getTime()).toBe(atOnce.getTime())
      },
    )
  })

  test('a later receipt is never due earlier', slow, () => {
    check(
      2_000,
      fc.tuple(units, instants, instants, limits),
      ([{ compiled }, one, other, limit]) => {
        const [early, late] = one <= other ? [one, other] : [other, one]
        expect(dueDate(compiled, early, limit) <= dueDate(compiled, late, limit)).toBe(true)
      },
    )
  })
})

const lastOracleMoment = Date.parse('2026-04-29T00:00:00Z')

/** Instants that leave the small oracles of random calendars room to count. */
const soon = fc
  .integer({ min: 0, max: 70 * 1440 })
  .map((minutes) => new Date(Date.parse('2026-01-02T00:00:00+07:00') + minutes * 60_000))

const gaps = fc.tuple(fc.integer({ min: -3000, max: 12_000 }), fc.integer({ min: 0, max: 9000 }))

const limits: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.record({
    quantity: fc.integer({ min: 1, max: 80 }).map((n) => n / 4),
    unit: fc.constant('WORKING_DAY' as const),
  }),
  fc.record({
    quantity: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('HOUR' as const, 'DAY' as const),
  }),
  fc.record({ quantity: fc.integer({ min: 1, max: 6 }), unit: fc.constant('MONTH' as const) }),
  fc.constant({ quantity: 1, unit: 'SAME_DAY' as const }),
)

function check<T>(runs: number, cases: fc.Arbitrary<T>, law: (value: T) => void) {
  fc.assert(fc.property(cases, law), { numRuns: runs })
}

function pauseFrom(from: Date, start: number, length: number): Pause {
  const begin = from.getTime() + start * 60_000
  return {
    from: new Date(begin),
    to: new Date(begin + length * 60_000),
    reason: 'chờ bổ sung',
    mode: 'PAUSE',
  }
}

/** The law's words, done by hand on local dates. */
function dueByOracle(oracle: ReturnType<typeof minuteOracle>, from: Date, limit: TimeLimit): Date {
  const received = oracle.nextWorked(from)
  const local = new Date(received.getTime() + 7 * 3_600_000)
  const day = (offset: number, months = 0) => {
    const moved = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, 1))
    const lastOfMonth = new Date(
      Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0),
    ).getUTCDate()
    const date = Math.min(local.getUTCDate(), lastOfMonth) + offset
    return new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth(), date))
      .toISOString()
      .slice(0, 10)
  }
  switch (limit.unit) {
    case 'HOUR':
      return oracle.walk(received, limit.quantity * 60)
    case 'WORKING_DAY':
      return oracle.walk(received, limit.quantity * 480)
    case 'DAY':
      return oracle.endOfHours(day(limit.quantity))
    case 'MONTH':
      return oracle.endOfHours(day(0, limit.quantity))
    case 'SAME_DAY':
      return oracle.endOfHours(local.toISOString().slice(11, 16) <= '15:00' ? day(0) : day(1))
  }
}
