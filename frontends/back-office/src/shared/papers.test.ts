import { expect, test } from 'vitest'
import { paperRows } from './papers.ts'

const paper = {
  name: { vi: 'Giấy' },
  originals: 1,
  copies: 0,
  need: 'ALWAYS',
  isForm: false,
} as const

test('papers stand in the order of the procedure, with what was handed in; unneeded ones are left out', () => {
  const rows = paperRows({
    required: [
      { ...paper, id: 'a' },
      { ...paper, id: 'b' },
      { ...paper, id: 'c' },
    ],
    states: [
      { documentId: 'c', state: 'NOT_NEEDED' },
      { documentId: 'b', state: 'ATTACHED' },
      { documentId: 'a', state: 'MISSING' },
    ],
    submitted: [{ documentId: 'b' }],
  })

  expect(rows.map(({ id, state, submitted }) => [id, state, submitted !== undefined])).toEqual([
    ['a', 'MISSING', false],
    ['b', 'ATTACHED', true],
  ])
})
