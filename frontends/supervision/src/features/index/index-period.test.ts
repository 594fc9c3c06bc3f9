import { expect, test } from 'vitest'
import { periodsUntil, readPeriod, toPeriodQuery } from './index-period.ts'

const today = '2026-11-22'

test.each([
  [{}, { year: 2026, month: 11 }],
  [{ thang: '2026-02' }, { year: 2026, month: 2 }],
  [{ thang: '2026-13' }, { year: 2026, month: 11 }],
  [{ nam: '2025' }, { year: 2025, month: null }],
  [{ nam: '1999' }, { year: 2026, month: 11 }],
  [
    { nam: '2030', thang: '2031-01' },
    { year: 2026, month: 11 },
  ],
])('%j is read as %j', (query, period) => {
  expect(readPeriod(query, today)).toEqual(period)
})

test('every period that can be chosen is read as it was written', () => {
  const periods = periodsUntil(today)
  expect(periods.slice(0, 2)).toEqual([
    { year: 2026, month: 11 },
    { year: 2026, month: 10 },
  ])
  expect(periods.at(-1)).toEqual({ year: 2022, month: null })
  for (const period of periods) expect(readPeriod(toPeriodQuery(period), today)).toEqual(period)
})
