import { expect, test } from 'vitest'
import { formatDate, formatDateTime, formatDay, todayInVietnam } from './dates.ts'
import { formatFileSize, formatMoney, formatPercent, parseNumber } from './numbers.ts'

test('dates read day first, in Vietnamese time', () => {
  expect(formatDateTime('2026-11-22T18:05:00Z')).toBe('23/11/2026 01:05')
  expect(formatDate('1990-03-07')).toBe('07/03/1990')
  expect(formatDate('chưa rõ')).toBe('chưa rõ')
  expect(todayInVietnam(new Date('2026-11-22T18:05:00Z'))).toBe('2026-11-23')
})

test('a day of this year needs no year, as Vietnam counts years', () => {
  const now = new Date('2026-12-31T18:00:00Z')
  expect(formatDay('2027-02-05T02:00:00Z', now)).toBe('05/02')
  expect(formatDay('2026-11-25', now)).toBe('25/11/2026')
})

test('numbers read the Vietnamese way', () => {
  expect(formatMoney(1000)).toBe('1.000\u00a0₫')
  expect(formatPercent(0.975)).toBe('97,5%')
  expect(formatFileSize(1_300_000)).toBe('1,2\u00a0MB')
})

test.each([
  ['1.000', 1000],
  ['1.234.567,5', 1234567.5],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['12 000', 12000],
  ['', undefined],
  ['abc', NaN],
])('%j is typed for %s', (text, number) => {
  expect(parseNumber(text)).toBe(number)
})
