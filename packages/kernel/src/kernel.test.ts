import { expect, test } from 'vitest'
import { idAt, isId, newId, one, vnNormalize, vnReverse } from './index.ts'

test('ids sort by the moment they were made', () => {
  const early = idAt(new Date('2026-01-01T00:00:00Z'))
  const late = idAt(new Date('2026-01-01T00:00:01Z'))
  expect(early < late).toBe(true)
  expect(isId(newId())).toBe(true)
  expect(isId('1; drop table')).toBe(false)
})

test.each([
  ['Đăng ký khai sinh', 'dang ky khai sinh'],
  ['Đăng  KÝ – khai sinh', 'dang ky khai sinh'],
  ['Ðặng Thị Hoà'.normalize('NFD'), 'ðang thi hoa'],
  ['1.001193', '1.001193'],
])('%s is searched as %s', (text, expected) => {
  expect(vnNormalize(text)).toBe(expected)
})

test('a name can be searched given name first', () => {
  expect(vnReverse('Nguyễn Văn An')).toBe('an van nguyen')
})

test('one row is one row', () => {
  expect(one([1])).toBe(1)
  expect(() => one([])).toThrow('Expected one row')
})
