import { expect, test } from 'vitest'
import { recordableTasks } from './recordable-tasks.ts'

test('consultations and verifications in the queue or given to the officer, nothing else', () => {
  const tasks = [
    { kind: 'VERIFY', assignee: null },
    { kind: 'CONSULT', assignee: { id: 'me' } },
    { kind: 'CONSULT', assignee: { id: 'somebody-else' } },
    { kind: 'APPRAISE', assignee: { id: 'me' } },
  ] as const
  expect(recordableTasks(tasks, ['me'])).toEqual(tasks.slice(0, 2))
})
