import { expect, test } from 'vitest'
import { dongInWords } from './dong-in-words.ts'

test.each([
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [105, 'Một trăm lẻ năm đồng'],
  [8_000, 'Tám nghìn đồng'],
  [10_000, 'Mười nghìn đồng'],
  [16_500, 'Mười sáu nghìn năm trăm đồng'],
  [20_005, 'Hai mươi nghìn không trăm lẻ năm đồng'],
  [1_250_000, 'Một triệu hai trăm năm mươi nghìn đồng'],
  [2_000_100_000, 'Hai tỷ một trăm nghìn đồng'],
])('%i', (amount, words) => {
  expect(dongInWords(amount)).toBe(words)
})

test('half a đồng is no amount', () => {
  expect(() => dongInWords(0.5)).toThrow('0.5')
})
