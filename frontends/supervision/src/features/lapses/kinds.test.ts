import { expect, test } from 'vitest'
import { isStanding, lapseKinds, lapseWords, toLapseKind } from './kinds.ts'

test('what stands in the address is not trusted', () => {
  expect(lapseKinds.map((kind) => toLapseKind(lapseWords[kind]))).toEqual([...lapseKinds])
  expect(toLapseKind('x')).toBe('UNOPENED')
})

test('what was done too late is over; what was not done can still be done', () => {
  expect(lapseKinds.filter(isStanding)).toEqual(['UNOPENED', 'FORWARD_OVERDUE'])
})
