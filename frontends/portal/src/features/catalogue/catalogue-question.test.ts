import { expect, test } from 'vitest'
import { filterCount, toAddress, toQuestion } from './catalogue-question.ts'

test('an address and a question say the same', () => {
  const address = {
    q: 'khai sinh',
    'linh-vuc': 'G15-TP07',
    'co-quan': 'x',
    cap: 'COMMUNE',
    'nop-ngay': '1',
  }
  expect(toAddress(toQuestion(address))).toEqual(address)
  expect(filterCount(toQuestion(address))).toBe(4)
})

test('what an address makes up is left out', () => {
  expect(toAddress(toQuestion({ cap: 'VILLAGE', 'muc-do': ['FULL'], q: '  ' }))).toEqual({})
})
