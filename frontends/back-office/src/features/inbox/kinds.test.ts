import { expect, test } from 'vitest'
import { kindChoices, toKind } from './kinds.ts'

const counts = [
  { kind: 'RETURN', total: 2, overdue: 0 },
  { kind: 'INTAKE', total: 5, overdue: 1 },
]

test('all work comes first, the rest in the order of the process', () => {
  expect(kindChoices(counts, undefined)).toEqual([
    { name: undefined, total: 7, overdue: 1 },
    { name: 'INTAKE', total: 5, overdue: 1 },
    { name: 'RETURN', total: 2, overdue: 0 },
  ])
})

test('the chosen kind stays though nothing of it is left', () => {
  expect(kindChoices(counts, 'APPROVE').map(({ name }) => name)).toContain('APPROVE')
})

test('what stands in the address is not trusted', () => {
  expect(toKind('INTAKE')).toBe('INTAKE')
  expect(toKind('constructor')).toBeUndefined()
})
