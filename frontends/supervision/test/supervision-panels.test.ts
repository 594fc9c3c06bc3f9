import { flushPromises } from '@vue/test-utils'
import type { Component } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import ComponentTable from '../src/features/index/ComponentTable.vue'
import ItemTable from '../src/features/index/ItemTable.vue'
import PeriodChoice from '../src/features/index/PeriodChoice.vue'
import RankingTable from '../src/features/index/RankingTable.vue'
import ScoreSummary from '../src/features/index/ScoreSummary.vue'
import IdleTable from '../src/features/lapses/IdleTable.vue'
import LapseTable from '../src/features/lapses/LapseTable.vue'
import ReminderList from '../src/features/reminders/ReminderList.vue'
import CollectedTable from '../src/features/reports/CollectedTable.vue'
import ReportList from '../src/features/reports/ReportList.vue'
import ReminderDialog from '../src/shared/reminders/ReminderDialog.vue'
import ReportLinks from '../src/shared/reports/ReportLinks.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'
import { cut } from './samples.ts'
import {
  collected,
  component,
  groups,
  idle,
  item,
  lacking,
  lapse,
  listOf,
  ranked,
  reminder,
  report,
} from './supervision-samples.ts'

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
}

afterEach(() => {
  document.body.innerHTML = ''
})

const addressOf = () => '/giam-sat'
const answered = {
  ...reminder,
  id: 'r2',
  dossier: null,
  answer: 'Đã trình ký.',
  answeredAt: '2026-11-21T02:00:00Z',
  answeredByName: 'Cán bộ Thử',
}
const lapseTable = {
  list: listOf([lapse]),
  kind: 'UNOPENED',
  caption: 'Chưa mở',
  busy: false,
  addressOf,
}
const dialog = { open: true, count: 2, busy: false, failure: 'Hồ sơ đã giải quyết xong.' }
const reportList = { reports: [report], agencyId: 'a1', canSend: true, busy: false }

const panels: readonly (readonly [string, Component, object])[] = [
  ['LapseTable', LapseTable, { ...lapseTable, selectable: true }],
  ['LapseTable that is empty', LapseTable, { ...lapseTable, list: listOf([]) }],
  ['IdleTable', IdleTable, { agencies: [idle], canRemind: true }],
  ['IdleTable that is empty', IdleTable, { agencies: [], canRemind: true }],
  ['ReminderList', ReminderList, { list: listOf([reminder, answered]), busy: false }],
  ['ReminderDialog', ReminderDialog, dialog],
  ['RankingTable', RankingTable, { agencies: [ranked], groups, caption: 'Cấp xã', addressOf }],
  ['ScoreSummary', ScoreSummary, { agency: ranked }],
  [
    'ComponentTable',
    ComponentTable,
    { title: 'Tiến độ', components: [component, lacking], addressOf },
  ],
  ['ItemTable', ItemTable, { list: listOf([item]), busy: false, addressOf }],
  ['PeriodChoice', PeriodChoice, { period: { year: 2026, month: 11 }, today: '2026-11-22' }],
  ['ReportList', ReportList, reportList],
  ['CollectedTable', CollectedTable, { collected }],
  ['ReportLinks', ReportLinks, { cut, dimension: 'AGENCY' }],
]

describe.each(panels)('%s', (_name, panel, props) => {
  test.each(['vi', 'en'] as const)(
    'has no accessibility violation in %s',
    async (locale) => {
      mountPanel(panel, props, locale)
      await flushPromises()

      expect(await accessibilityFaults()).toEqual([])
      expect(document.body.textContent).not.toMatch(/supervision\.[a-z]/i)
    },
    20_000,
  )
})

test('a reminder says who answered, or that nobody has, and the how-manieth it is', () => {
  const text = mountPanel(ReminderList, { list: listOf([reminder, answered]), busy: false }).text()
  expect(text).toContain('Chưa trả lời')
  expect(text).toContain('Lần thứ 2')
  expect(text).toContain('Cán bộ Thử trả lời lúc')
})

test('an empty reminder is not sent', async () => {
  const panel = mountPanel(ReminderDialog, { ...dialog, failure: undefined })
  await panel.find('textarea').setValue('  ')
  await panel.findAll('button').at(1)?.trigger('click')
  expect(panel.emitted('send')).toBeUndefined()
  expect(panel.text()).toContain('Hãy viết nội dung đôn đốc.')
  await panel.find('textarea').setValue('Khẩn trương.')
  await panel.findAll('button').at(1)?.trigger('click')
  expect(panel.emitted('send')).toEqual([['Khẩn trương.']])
})

test('numbers of a component lead to what they counted; what is not measured says why', () => {
  const panel = mountPanel(ComponentTable, {
    title: 'Tiến độ',
    components: [component, lacking],
    addressOf,
  })
  expect(panel.findAll('a').map((link) => link.text())).toEqual([
    '5 Hồ sơ giải quyết trước hạn và đúng hạn',
    '7 Hồ sơ giải quyết trước hạn và đúng hạn',
  ])
  expect(panel.text()).toContain('14,29/20')
  expect(panel.text()).toContain('Chưa kết nối.')
})

test('a report that was sent is not sent again, and its files are those that were sent', () => {
  const due = mountPanel(ReportList, reportList)
  expect(due.find('button').text()).toBe('Gửi báo cáo')
  expect(due.find('a[download]').attributes('href')).toContain(
    '/reports/settlement.xlsx?from=2026-06-15',
  )

  const sent = { id: 's1', sentAt: '2026-09-16T02:00:00Z', sentByName: 'Lãnh đạo Thử', hash: 'abc' }
  const done = mountPanel(ReportList, {
    ...reportList,
    reports: [{ ...report, state: 'SENT', sent }],
  })
  expect(done.find('button').exists()).toBe(false)
  expect(done.find('a[download]').attributes('href')).toBe('/reports/sent/s1.xlsx')
})
