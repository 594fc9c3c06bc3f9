import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskNumber, toInitials } from './masking.ts'

test.each([
  ['Nguyễn Thị Thử Nghiệm', 'N. T. T. N.'],
  ['  đỗ   Ví Dụ ', 'Đ. V. D.'],
  ['', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(toInitials(name)).toBe(initials)
})

test('a masked number keeps its length and never more than five digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,14}$/), (number) => {
      const masked = maskNumber(number)
      expect(masked).toHaveLength(number.length)
      expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(number.length < 9 ? 0 : 5)
    }),
  )
})
