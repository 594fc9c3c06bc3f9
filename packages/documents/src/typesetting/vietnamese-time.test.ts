import { expect, test } from 'vitest'
import { formatDate, formatDateTime } from './vietnamese-time.ts'

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

test.each([
  ['2026-01-05T02:00:00Z', 'ngày 05 tháng 01 năm 2026'],
  ['2026-03-09T02:00:00Z', 'ngày 09 tháng 3 năm 2026'],
  ['2026-12-31T17:00:00Z', 'ngày 01 tháng 01 năm 2027'],
])('%s is the Vietnamese %s', (instant, expected) => {
  expect(plain(formatDate(new Date(instant)))).toBe(expected)
})

test('midnight is 00 giờ 00 phút, and the line may break only after the comma', () => {
  const text = formatDateTime(new Date('2026-06-30T17:00:00Z'))
  expect(plain(text)).toBe('00 giờ 00 phút, ngày 01 tháng 7 năm 2026')
  expect(text.split(' ')).toHaveLength(2)
})
