import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import type { DueFacts } from '../../shared/due.ts'
import StepDue from './StepDue.vue'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T03:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

const november25 = '2026-11-25T09:30:00Z'

function show(dueAt: string | null, dossier: Partial<DueFacts> = {}) {
  const facts: DueFacts = { dueAt: november25, punctuality: 'ON_TIME', ...dossier }
  return mountInShell(StepDue, { dueAt, dossier: facts })
}

test('a step that is late says so, though its dossier is in time', async () => {
  const label = show('2026-11-21T03:00:00Z')

  expect(label.find('.mc-tone-danger').text()).toContain('Quá hạn, quá 2 ngày')
  expect(label.text()).toContain('21/11 10:00 · Hồ sơ: 25/11')
  expect(label.text()).not.toContain('25/11, quá hạn')
  expect(await findBrokenRules()).toEqual([])
})

test('one day is told once', () => {
  expect(show('2026-11-25T03:00:00Z').text()).not.toContain('Hồ sơ')
})

test('that the dossier is late stands in words, however its step stands', () => {
  const label = show('2026-11-27T03:00:00Z', {
    dueAt: '2026-11-20T03:00:00Z',
    punctuality: 'OVERDUE',
  })

  expect(label.find('.mc-tone-success').text()).toContain('Trong hạn')
  expect(label.text()).toContain('Hồ sơ: 20/11, quá hạn')
})

test('a step that is given no time shows what the dossier has', () => {
  const label = show(null)

  expect(label.text()).toContain('Không đặt hạn')
  expect(label.text()).toContain('Hồ sơ: 25/11')
})

test('before acceptance only the step has a due date', () => {
  expect(show('2026-11-24T03:00:00Z', { dueAt: null, punctuality: null }).text()).toMatch(
    /24\/11 10:00$/,
  )
})
