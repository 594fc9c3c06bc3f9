import { expect, test } from 'vitest'
import { toReportKey } from './report-key.ts'

test('an address names a report; what is wrong in it is not trusted', () => {
  const query = { loai: 'SYSTEM_USE', ky: 'YEAR', tu: '2025-12-15' }
  expect(toReportKey(query)).toEqual({ code: 'SYSTEM_USE', period: 'YEAR', from: '2025-12-15' })
  expect(toReportKey({ ky: 'DAY', tu: '2025-13-01' })).toEqual({
    code: 'SETTLEMENT',
    period: 'QUARTER',
    from: '2000-01-01',
  })
})
