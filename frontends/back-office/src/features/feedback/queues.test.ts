import { expect, test } from 'vitest'
import { queueChoices, toQueue } from './queues.ts'

test('heaps come in the order of the process, with their sum before them', () => {
  const counts = [
    { queue: 'PUBLISH', total: 2, overdue: 1 },
    { queue: 'CLASSIFY', total: 3, overdue: 0 },
  ] as const
  expect(queueChoices(counts, 'HANDLE')).toEqual([
    { name: undefined, total: 5, overdue: 1 },
    { name: 'CLASSIFY', total: 3, overdue: 0 },
    { name: 'HANDLE', total: 0, overdue: 0 },
    { name: 'PUBLISH', total: 2, overdue: 1 },
  ])
})

test('an address that names no heap means all', () => {
  expect([toQueue('APPROVE'), toQueue('approve'), toQueue(undefined)]).toEqual([
    'APPROVE',
    undefined,
    undefined,
  ])
})
