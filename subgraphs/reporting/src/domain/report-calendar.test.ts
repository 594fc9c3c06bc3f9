import { loadProfile } from '@motcua/regulation'
import { expect, test } from 'vitest'
import { reportsUntil, type ReportRule } from './report-calendar.ts'
import { reportState } from './report-state.ts'

const rule: ReportRule = {
  code: 'SETTLEMENT',
  name: { vi: 'Báo cáo' },
  period: 'QUARTER',
  closesOnDay: 14,
  dueBefore: [],
  recipient: { vi: 'Văn phòng' },
}

test.each([
  ['2026-11-22', 'MONTH', '2026-11-15', '2026-12-14'],
  ['2026-12-14', 'MONTH', '2026-11-15', '2026-12-14'],
  ['2026-12-15', 'MONTH', '2026-12-15', '2027-01-14'],
  ['2026-09-14', 'QUARTER', '2026-06-15', '2026-09-14'],
  ['2026-09-15', 'QUARTER', '2026-09-15', '2026-12-14'],
  ['2026-12-20', 'QUARTER', '2026-12-15', '2027-03-14'],
  ['2026-06-15', 'HALF_YEAR', '2026-06-15', '2026-12-14'],
  ['2026-12-15', 'YEAR', '2026-12-15', '2027-12-14'],
] as const)('on %s the %s runs from %s to %s', (today, period, from, to) => {
  expect(reportsUntil([{ ...rule, period }], today, 0)).toMatchObject([{ from, to }])
})

test('a month that closes on its last day ends there, also in February', () => {
  const months = reportsUntil([{ ...rule, period: 'MONTH', closesOnDay: null }], '2028-02-10', 1)
  expect(months).toMatchObject([
    { from: '2028-02-01', to: '2028-02-29' },
    { from: '2028-01-01', to: '2028-01-31' },
  ])
})

test('[DN19 Đ24.9, DN19 Đ32] Đắk Nông reports half-yearly before 15 June and yearly before 15 December', () => {
  const reports = reportsUntil(loadProfile('dak-nong-2019').reports, '2026-11-22', 1)
  expect(reports.map(({ period, from, to, dueBefore }) => [period, from, to, dueBefore])).toEqual([
    ['HALF_YEAR', '2026-06-15', '2026-12-14', '2027-06-15'],
    ['YEAR', '2025-12-15', '2026-12-14', '2026-12-15'],
    ['HALF_YEAR', '2025-12-15', '2026-06-14', '2026-06-15'],
    ['YEAR', '2024-12-15', '2025-12-14', '2025-12-15'],
  ])
})

test('a report is due once its period is over, and overdue from the day before which it was to be sent', () => {
  const report = { to: '2026-06-12', dueBefore: '2026-06-15' }
  expect(reportState(report, false, '2026-06-12')).toBe('RUNNING')
  expect(reportState(report, false, '2026-06-14')).toBe('DUE')
  expect(reportState(report, false, '2026-06-15')).toBe('OVERDUE')
  expect(reportState(report, true, '2026-06-20')).toBe('SENT')
  expect(reportState({ ...report, dueBefore: null }, false, '2026-12-31')).toBe('DUE')
})
