import { expect, test } from 'vitest'
import { withEntry } from './fee-entries.ts'

test('a change to one fee leaves what else was entered', () => {
  const entries = [
    { feeId: 'a', amount: 1000 },
    { feeId: 'b', quantity: 2 },
  ]

  expect(withEntry(entries, 'a', { exemptionId: null })).toEqual([
    { feeId: 'b', quantity: 2 },
    { feeId: 'a', amount: 1000, exemptionId: null },
  ])
  expect(withEntry([], 'c', { quantity: 3 })).toEqual([{ feeId: 'c', quantity: 3 }])
})
