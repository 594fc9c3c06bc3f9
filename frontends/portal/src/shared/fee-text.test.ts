import { expect, test } from 'vitest'
import { feesInShort, feeText } from './fee-text.ts'
import { timeLimitText, usualLimit } from './time-limit.ts'

/** Shows keys and values instead of words. */
function text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return [key, ...Object.values(values)].join(' ').replaceAll('\u00a0', ' ')
}

const fee = (amount: number | null, per = 'DOSSIER') => ({ amount, per })

test('a fee says its unit, and what is not known yet', () => {
  expect(feeText(fee(8000, 'COPY'), text)).toBe('fee.per.COPY 8.000 ₫')
  expect(feeText(fee(0), text)).toBe('fee.free')
  expect(feeText(fee(null), text)).toBe('fee.unknown')
})

test('fees in one line', () => {
  expect(feesInShort([], text)).toBe('fee.none')
  expect(feesInShort([fee(0)], text)).toBe('fee.free')
  expect(feesInShort([fee(0), fee(8000, 'COPY')], text)).toBe('fee.several')
  expect(feesInShort([fee(null), fee(8000)], text)).toBe('fee.unknown')
})

test('the usual time limit is the first; others are told of', () => {
  const day = { quantity: 7.5, unit: 'WORKING_DAY' }
  const same = { quantity: 1, unit: 'SAME_DAY' }
  expect(timeLimitText(day, text)).toBe('timeLimit.WORKING_DAY 7.5 7,5')
  expect(usualLimit([{ timeLimits: [same] }, { timeLimits: [day] }])).toEqual({
    limit: same,
    hasOthers: true,
  })
  expect(usualLimit([])).toBeUndefined()
})
