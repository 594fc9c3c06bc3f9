import { expect, test } from 'vitest'
import { toRatings } from './ratings.ts'

const scale = ['GOOD', 'FAIR', 'POOR'].map((value) => ({ value, label: { vi: value, en: null } }))

test('every value of the scale has its line, and what is no longer in it comes last', () => {
  const counts = [
    { value: 'OLD', count: 1 },
    { value: 'POOR', count: 1 },
    { value: 'GOOD', count: 2 },
  ]
  const { lines } = toRatings({ total: 4, counts }, scale)
  expect(lines.map(({ value, count, share }) => [value, count, share])).toEqual([
    ['GOOD', 2, 0.5],
    ['FAIR', 0, 0],
    ['POOR', 1, 0.25],
    ['OLD', 1, 0.25],
  ])
})

test('without ratings nothing is divided', () => {
  expect(toRatings({ total: 0, counts: [] }, scale).lines.map(({ share }) => share)).toEqual([
    0, 0, 0,
  ])
})
