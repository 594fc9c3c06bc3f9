import { expect, test } from 'vitest'
import { findAgencies, guessAgency, withFirst } from './agencies.ts'

const agencies = [
  'Ủy ban nhân dân Phường Mẫu',
  'Ủy ban nhân dân Phường Mẫu Đông',
  'Ủy ban nhân dân Xã Ví Dụ',
].map((vi, index) => ({ id: String(index), name: { vi, en: null } }))

test('finds agencies without marks, in any order of words', () => {
  expect(findAgencies(agencies, 'du vi').map(({ id }) => id)).toEqual(['2'])
  expect(findAgencies(agencies, 'phuong mau')).toHaveLength(2)
  expect(findAgencies(agencies, '')).toHaveLength(3)
})

test('guesses the agency from the address, the most exact name first', () => {
  const guess = (address: string | null) => guessAgency(agencies, address)?.id
  expect(guess('Số 1 đường Thử, Phường Mẫu Đông, tỉnh Giả Định')).toBe('1')
  expect(guess('Thôn 2, xã Ví Dụ')).toBe('2')
  expect(guess('Thôn 2, xã Khác')).toBeUndefined()
  expect(guess(null)).toBeUndefined()
  expect(guessAgency(agencies.slice(0, 1), null)?.id).toBe('0')
})

test('the likely one comes first', () => {
  expect(withFirst(agencies, agencies[2]).map(({ id }) => id)).toEqual(['2', '0', '1'])
  expect(withFirst(agencies, undefined)).toBe(agencies)
})
