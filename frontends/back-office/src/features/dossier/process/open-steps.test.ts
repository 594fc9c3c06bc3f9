import { expect, test } from 'vitest'
import { openStepIds } from './open-steps.ts'

test('a dossier stands at the steps of its open tasks', () => {
  const steps = [
    { id: 's1', kind: 'INTAKE', name: 'Tiếp nhận' },
    { id: 's2', kind: 'APPRAISE', name: 'Thẩm định' },
    { id: 's3', kind: 'VERIFY', name: 'Thẩm định' },
  ]
  expect(openStepIds(steps, [{ kind: 'APPRAISE', name: 'Thẩm định' }])).toEqual(['s2'])
  expect(openStepIds(steps, [])).toEqual([])
})
