import { expect, test } from 'vitest'
import { valueWords } from './change-words.ts'

const t = (key: string) => key.split('.').at(-1)?.toLowerCase() ?? ''

test('roles and kinds are told by name, days as people write them, nothing as a dash', () => {
  expect(valueWords({ field: 'roles' }, 'UNIT_HEAD, ANALYST', t)).toBe('unit_head, analyst')
  expect(valueWords({ field: 'kind' }, 'COMMUNE_UNIT', t)).toBe('commune_unit')
  expect(valueWords({ field: 'closures' }, '2026-12-11 Chuyển trụ sở', t)).toBe(
    '11/12/2026 Chuyển trụ sở',
  )
  expect(valueWords({ field: 'phone' }, null, t)).toBe('—')
})
