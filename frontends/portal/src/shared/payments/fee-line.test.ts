import { expect, test } from 'vitest'
import { dueText, reckoningText, type FeeLineView } from './fee-line.ts'

const text = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ')

const line: FeeLineView = {
  ...{ feeId: 'a', name: { vi: 'Phí' }, per: 'COPY', unitAmount: 8000, quantity: 3 },
  ...{ amount: 24_000, exemption: null, due: 24_000 },
}

test('what a line comes to, or why that is not known yet', () => {
  expect(dueText(line, text)).toBe('24.000\u00a0₫')
  expect(dueText({ ...line, due: 0 }, text)).toBe('fee.nothing')
  expect(dueText({ ...line, quantity: null, due: null }, text)).toBe('fee.countedLater')
  expect(dueText({ ...line, unitAmount: null, due: null }, text)).toBe('fee.unknown')
})

test('how it was reckoned, where there is anything to reckon', () => {
  expect(reckoningText(line, text)).toBe('fee.times.COPY 3 8.000\u00a0₫')
  expect(reckoningText({ ...line, quantity: null }, text)).toBe('fee.per.COPY 8.000\u00a0₫')
  expect(reckoningText({ ...line, per: 'DOSSIER' }, text)).toBe('')
  expect(reckoningText({ ...line, unitAmount: 0 }, text)).toBe('')
})
