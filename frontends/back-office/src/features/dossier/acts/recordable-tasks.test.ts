import { expect, test } from 'vitest'
import { recordableTasks } from './recordable-tasks.ts'

const here = { id: 'here' }
const posts = [{ officerId: 'me', agencyId: 'here' }]
const tasks = [
  { kind: 'VERIFY', agency: here, assignee: null },
  { kind: 'CONSULT', agency: null, assignee: { id: 'me' } },
  { kind: 'CONSULT', agency: here, assignee: { id: 'somebody-else' } },
  { kind: 'CONSULT', agency: { id: 'elsewhere' }, assignee: null },
  { kind: 'APPRAISE', agency: here, assignee: { id: 'me' } },
] as const

test('consultations and verifications in the queue or given to the officer, in their own agency', () => {
  expect(recordableTasks(tasks, posts, false)).toEqual(tasks.slice(0, 2))
})

test('once the lead agency has decided, the part of the officer’s own agency', () => {
  expect(recordableTasks(tasks, posts, true)).toEqual(tasks.slice(4))
})
