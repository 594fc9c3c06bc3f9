import { expect, test } from 'vitest'
import { barOption } from './bar-option.ts'
import { readColours } from './colours.ts'

const data = {
  places: ['Phường Một', 'Phường Hai'],
  series: [
    { name: 'Trong hạn', values: [3, 1], colour: '#0b5c3c' },
    { name: 'Quá hạn', values: [0, 1], colour: '#a51223' },
  ],
}
const looks = { colours: readColours(), description: 'Hai phường.', narrow: false }

test('every chart says what it shows, wears patterns and writes no markup into its tooltip', () => {
  const option = barOption(data, { ...looks, lying: false })
  expect(option.aria).toEqual({
    enabled: true,
    label: { description: 'Hai phường.' },
    decal: { show: true },
  })
  expect(option.tooltip).toMatchObject({ renderMode: 'richText' })
  expect(option.xAxis).toMatchObject({ type: 'category', data: data.places })
})

test('lying bars of one place stand on one another and leave names less room on small screens', () => {
  const { yAxis, series } = barOption(data, { ...looks, lying: true })
  expect(yAxis).toMatchObject({ type: 'category', inverse: true, axisLabel: { width: 200 } })
  expect(series).toMatchObject([{ stack: 'all' }, { stack: 'all' }])
  expect(barOption(data, { ...looks, lying: true, narrow: true }).yAxis).toMatchObject({
    axisLabel: { width: 124 },
  })
})
