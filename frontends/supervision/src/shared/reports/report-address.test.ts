import { expect, test } from 'vitest'
import { readCut } from '../filter/cut.ts'
import { reportAddress, sentReportAddress } from './report-address.ts'

const cut = readCut({ tu: '2026-06-15', den: '2026-09-14', coQuan: 'a b' }, '2026-11-22')

test('a report is asked for with the days and the cut of the screen', () => {
  expect(reportAddress(cut, 'FIELD', 'pdf')).toBe(
    '/reports/settlement.pdf?from=2026-06-15&to=2026-09-14&agencyId=a+b&dimension=FIELD',
  )
  expect(sentReportAddress('r1', 'xlsx')).toBe('/reports/sent/r1.xlsx')
})

test('there is no form by channel, nor of one officer', () => {
  expect(reportAddress(cut, 'CHANNEL', 'pdf')).toBeUndefined()
  expect(reportAddress({ ...cut, officerId: 'o' }, 'AGENCY', 'pdf')).toBeUndefined()
})
