import { expect, test } from 'vitest'
import { dueStateOf } from './dossier-state.ts'
import { isLate, nextStepOf } from './next-step.ts'

const intake = [{ kind: 'INTAKE', dueAt: '2026-11-20T09:00:00Z' }]

test('who has to do what now', () => {
  expect(nextStepOf({ state: 'DRAFT', openTasks: [] })).toBe('fillIn')
  expect(nextStepOf({ state: 'SUBMITTED', openTasks: intake })).toBe('check')
  const approve = [{ kind: 'APPROVE', dueAt: null }]
  expect(nextStepOf({ state: 'PROCESSING', openTasks: approve })).toBe('decide')
  expect(nextStepOf({ state: 'RETURNED', openTasks: [] })).toBe('none')
})

test('what takes longer than allowed is said', () => {
  const sent = { state: 'SUBMITTED', openTasks: intake } as const
  expect(isLate(sent, new Date('2026-11-20T08:00:00Z'))).toBe(false)
  expect(isLate(sent, new Date('2026-11-20T10:00:00Z'))).toBe(true)

  const open = { state: 'PROCESSING', openTasks: [], punctuality: 'OVERDUE' } as const
  expect(isLate(open, new Date())).toBe(true)
  expect(isLate({ ...open, state: 'SETTLED' }, new Date())).toBe(false)
})

test('the due date follows the server', () => {
  const open = {
    state: 'PROCESSING',
    dueAt: '2026-11-25T09:00:00Z',
    settledAt: null,
    punctuality: 'NEARLY_DUE',
  } as const
  expect(dueStateOf(open)).toBe('NEARLY_DUE')
  expect(dueStateOf({ ...open, settledAt: '2026-11-24T09:00:00Z' })).toBe('DONE')
  expect(dueStateOf({ ...open, state: 'AWAITING_SUPPLEMENT' })).toBe('PAUSED')
  expect(dueStateOf({ ...open, dueAt: null })).toBeUndefined()
})
