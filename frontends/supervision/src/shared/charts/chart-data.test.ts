import { expect, test } from 'vitest'
import { sumOf } from '../figures/figure-columns.ts'
import { byFullness, bySpan, firstPlaces, shortName, spanLabel } from './chart-data.ts'

function days(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    received: 2,
    settled: 1,
    settledOverdue: 0,
  }))
}

test('few days stand one by one, many by months, and nothing gets lost', () => {
  expect(bySpan(days(92))).toHaveLength(92)
  const months = bySpan(days(120))
  expect(months.map(({ span }) => span)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
  expect(months.reduce((sum, { received }) => sum + received, 0)).toBe(240)
})

test('spans read the Vietnamese way', () => {
  expect(spanLabel('2026-11-22')).toBe('22/11')
  expect(spanLabel('2026-11')).toBe('11/2026')
})

test('the fullest lines come first, those with nothing not at all', () => {
  const figures = sumOf([])
  const lines = [
    { name: 'none', figures },
    { name: 'few', figures: { ...figures, inProgress: 2 } },
    { name: 'many', figures: { ...figures, inProgress: 9 } },
  ]
  expect(byFullness(lines, 'inProgress').map(({ name }) => name)).toEqual(['many', 'few'])
  expect(byFullness(lines, 'settled')).toEqual([])
})

test('a drawing takes the first places of every series', () => {
  const data = { places: ['a', 'b', 'c'], series: [{ name: 's', colour: 'c', values: [3, 2, 1] }] }
  expect(firstPlaces(data, 2)).toEqual({
    places: ['a', 'b'],
    series: [{ name: 's', colour: 'c', values: [3, 2] }],
  })
})

test('names are shortened where everybody knows the short form', () => {
  expect(shortName('Ủy ban nhân dân phường Ví Dụ')).toBe('UBND phường Ví Dụ')
  expect(shortName('Sở Tư pháp')).toBe('Sở Tư pháp')
})
