import { expect, test } from 'vitest'
import { lateness, standingOf } from './standing.ts'

const facts = {
  receivedAt: '2026-11-02T01:00:00Z',
  dueAt: '2026-11-10T10:00:00Z',
  settledAt: null,
  punctuality: null,
}
const settledAt = '2026-11-12T10:00:00Z'

test.each([
  [{ receivedAt: null }, 'NOT_RECEIVED'],
  [{ dueAt: null }, 'PAUSED'],
  [{ punctuality: 'ON_TIME' }, 'IN_TIME'],
  [{ punctuality: 'NEARLY_DUE' }, 'NEARLY_DUE'],
  [{ punctuality: 'OVERDUE' }, 'LATE'],
  [{ punctuality: 'EARLY', settledAt }, 'SETTLED_EARLY'],
  [{ punctuality: 'ON_TIME', settledAt }, 'SETTLED_ON_TIME'],
  [{ punctuality: 'OVERDUE', settledAt }, 'SETTLED_OVERDUE'],
  [{}, undefined],
] as const)('%j stands %s', (some, standing) => {
  expect(standingOf({ ...facts, ...some })).toBe(standing)
})

test('lateness ends with the settlement', () => {
  const now = new Date('2026-11-20T10:00:00Z')
  const A_DAY = 24 * 60 * 60 * 1000
  expect(lateness(facts, now)).toBe(10 * A_DAY)
  expect(lateness({ ...facts, settledAt }, now)).toBe(2 * A_DAY)
  expect(lateness(facts, new Date('2026-11-09T10:00:00Z'))).toBeUndefined()
})
