import { flushPromises } from '@vue/test-utils'
import type { Component } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import BehindList from '../src/features/behind/BehindList.vue'
import CutChips from '../src/features/behind/CutChips.vue'
import ChartPanel from '../src/shared/charts/ChartPanel.vue'
import DossierSheet from '../src/features/dossier/DossierSheet.vue'
import FilterBar from '../src/shared/filter/FilterBar.vue'
import SumCheck from '../src/shared/figures/SumCheck.vue'
import FigureTiles from '../src/features/overview/FigureTiles.vue'
import OverviewCharts from '../src/features/overview/OverviewCharts.vue'
import RatingPanel from '../src/shared/ratings/RatingPanel.vue'
import FiguresTable from '../src/features/tables/FiguresTable.vue'
import { reportColumns } from '../src/shared/figures/figure-columns.ts'
import LiveNote from '../src/shared/LiveNote.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'
import { behind, chart, cut, dossier, figures, line, list, ratings } from './samples.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const choices = {
  agencies: [
    { value: 'a1', label: 'Phường Ví Dụ' },
    { value: 'a2', label: 'Phường Thử' },
  ],
  fields: [{ value: 'G15-TP07', label: 'Hộ tịch' }],
}
const bar = { ...choices, cut, isProvince: true }
const table = {
  caption: 'Theo cơ quan',
  lineName: 'Cơ quan',
  lines: [{ key: 'a1', name: 'Phường Ví Dụ', figures }],
  addressOf: () => '/giam-sat/ho-so',
}
const behindList = { list, caption: 'Quá hạn', busy: false, addressOf: (id: string) => `/${id}` }
const live = { updatedAt: new Date('2026-11-22T02:03:04Z'), isStale: false, busy: false }

const panels: readonly (readonly [string, Component, object])[] = [
  ['FilterBar', FilterBar, bar],
  ['FilterBar with own days', FilterBar, { ...bar, cut: { ...cut, period: 'custom' } }],
  [
    'FilterBar of a leader',
    FilterBar,
    { ...bar, agencies: choices.agencies.slice(0, 1), isProvince: false },
  ],
  ['FigureTiles', FigureTiles, { figures, cut }],
  ['SumCheck', SumCheck, { lines: [figures] }],
  ['SumCheck that fails', SumCheck, { lines: [{ ...figures, settled: 9 }] }],
  ['FiguresTable', FiguresTable, table],
  ['FiguresTable without lines', FiguresTable, { ...table, lines: [] }],
  [
    'ChartPanel',
    ChartPanel,
    { title: 'Theo ngày', placeName: 'Ngày', data: chart, description: '' },
  ],
  [
    'OverviewCharts',
    OverviewCharts,
    {
      days: [{ day: '2026-11-22', received: 1, settled: 0, settledOverdue: 0 }],
      lines: [line],
    },
  ],
  ['OverviewCharts of a long period', OverviewCharts, { days: undefined, lines: [] }],
  ['RatingPanel', RatingPanel, { ratings, scope: 'Phường Ví Dụ' }],
  ['BehindList', BehindList, behindList],
  [
    'BehindList that is empty',
    BehindList,
    { ...behindList, list: { ...list, nodes: [], hasMore: false } },
  ],
  ['CutChips', CutChips, { cut }],
  ['DossierSheet', DossierSheet, { dossier }],
  [
    'DossierSheet of a broken chain',
    DossierSheet,
    { dossier: { ...dossier, historyIntact: false } },
  ],
  ['LiveNote', LiveNote, live],
]

describe.each(panels)('%s', (_name, component, props) => {
  test.each(['vi', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    mountPanel(component, props, locale)
    await flushPromises()

    expect(await accessibilityFaults()).toEqual([])
    expect(document.body.textContent).not.toMatch(/supervision\.[a-z]/i)
  })
})

test('numbers lead to their dossiers, nought leads nowhere', () => {
  const links = mountPanel(FiguresTable, table).findAll('tbody a')
  const filled = reportColumns.filter(({ key }) => figures[key] > 0)

  expect(links).toHaveLength(filled.length)
  expect(links[0]?.text()).toBe('12 Tổng số tiếp nhận, Phường Ví Dụ')
})

test('the check says whether the report adds up, and in how many lines not', () => {
  expect(mountPanel(SumCheck, { lines: [figures] }).text()).toContain('12 = 5 + 7. Cộng khớp.')
  const broken = mountPanel(SumCheck, { lines: [figures, { ...figures, settled: 9 }] })
  expect(broken.text()).toContain('24 ≠ 14 + 14. Cộng không khớp ở 1 dòng.')
})

test('a chart has its numbers as a table', async () => {
  const panel = mountPanel(ChartPanel, {
    title: 'Theo ngày',
    placeName: 'Ngày',
    data: chart,
    description: '',
  })
  await flushPromises()

  const rows = panel.findAll('details tbody tr').map((row) => row.text())
  expect(rows).toEqual(['21/1131', '22/1140'])
})

test('how a dossier stands is said in words', () => {
  const settled = {
    ...behind,
    settledAt: '2026-11-27T09:30:00Z',
    dossier: { id: 'h2', punctuality: 'OVERDUE' },
  }
  const rows = mountPanel(BehindList, {
    ...behindList,
    list: { ...list, nodes: [behind, settled] },
  }).findAll('tbody tr')

  expect(rows[0]?.text()).toContain('Sắp đến hạn')
  expect(rows[1]?.text()).toContain('Xong quá hạn 2 ngày')
})

test('a leader of one agency is not asked which', () => {
  const props = { ...bar, agencies: choices.agencies.slice(0, 1), isProvince: false }
  const panel = mountPanel(FilterBar, props)

  expect(panel.findAll('select')).toHaveLength(1)
  expect(panel.text()).toContain('Phường Ví Dụ')
})

test('own days the wrong way round are not taken', async () => {
  const panel = mountPanel(FilterBar, {
    ...bar,
    cut: { ...cut, period: 'custom', from: '2026-11-10', to: '2026-11-20' },
  })
  const [day] = panel.findAll('input[inputmode=numeric]')

  await day?.setValue('25')
  expect(panel.emitted('change')).toBeUndefined()
  expect(panel.text()).toContain('Từ ngày phải trước hoặc bằng đến ngày.')
  await day?.setValue('15')
  expect(panel.emitted('change')).toEqual([[{ from: '2026-11-15' }]])
})

test('figures of a lost connection say of when they are', () => {
  expect(mountPanel(LiveNote, live).text()).toContain('Cập nhật lúc 09:03:04')
  expect(mountPanel(LiveNote, { ...live, isStale: true }).text()).toContain(
    'Mất kết nối: số liệu lúc 09:03:04',
  )
})
