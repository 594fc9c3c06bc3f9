import type { VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { mountExample } from '../test/mounting.ts'
import Button from './button/Button.vue'
import DataTable from './data-table/DataTable.vue'
import { fromParts, pastedParts, toParts } from './date-field/date-parts.ts'
import Dialog from './dialog/Dialog.vue'
import DueDate from './due-date/DueDate.vue'
import ErrorPanel from './error-panel/ErrorPanel.vue'
import FileField from './file-field/FileField.vue'
import NumberField from './number-field/NumberField.vue'
import OutcomeView from './outcome-view/OutcomeView.vue'
import SaveState from './save-state/SaveState.vue'
import Tabs from './tabs/Tabs.vue'

let wrapper: VueWrapper | undefined

afterEach(() => wrapper?.unmount())

function show(...example: Parameters<typeof mountExample>): VueWrapper {
  wrapper = mountExample(...example)
  return wrapper
}

test('a busy button keeps its place and takes no press', async () => {
  const button = show(Button, { props: { busy: true, type: 'submit' } })

  await button.trigger('click')

  expect(button.emitted('click')).toBeUndefined()
  expect(button.attributes('disabled')).toBeUndefined()
})

test('arrows move between tabs and wrap around', async () => {
  const tabs = show(Tabs, {
    props: {
      label: 'Hồ sơ',
      modelValue: 'a',
      tabs: [
        { id: 'a', label: 'Tờ khai' },
        { id: 'b', label: 'Giấy tờ' },
      ],
    },
  })
  const list = tabs.get('[role=tablist]')

  await list.trigger('keydown', { key: 'ArrowRight' })
  await list.trigger('keydown', { key: 'ArrowLeft' })
  await list.trigger('keydown', { key: 'End' })

  expect(tabs.emitted('update:modelValue')).toEqual([['b'], ['a'], ['b']])
})

test('a row opens by a press anywhere in it, once by its own button, and arrows go on', async () => {
  const rows = [{ code: 'H15-1' }, { code: 'H15-2' }]
  const table = show(DataTable, {
    props: {
      caption: 'Hồ sơ',
      rows,
      rowKey: ({ code }: { code: string }) => code,
      openable: true,
      columns: [
        { key: 'code', label: 'Mã', text: ({ code }: { code: string }) => code, rowHeader: true },
        { key: 'x', label: 'Khác', text: () => 'x', sortable: true },
      ],
    },
  })

  await table.get('tbody td').trigger('click')
  const [first, second] = table.findAll<HTMLElement>('[data-opens]')
  await second?.trigger('click')
  expect(table.emitted('open')).toEqual([[rows[0]], [rows[1]]])

  first?.element.focus()
  await first?.trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(second?.element)

  await table.get('thead button').trigger('click')
  expect(table.emitted('update:sort')).toEqual([[{ key: 'x', direction: 'ascending' }]])
})

test('a dialog closed by Esc says so', async () => {
  const dialog = show(Dialog, { props: { open: true, title: 'Rút hồ sơ' } })

  await dialog.get('dialog').trigger('close')

  expect(dialog.emitted('update:open')).toEqual([[false]])
})

test('the same file can be picked again', async () => {
  const field = show(FileField, { props: { label: 'Giấy chứng sinh' } })
  const input = field.get('input').element
  const file = new File(['x'], 'a.pdf')
  Object.defineProperty(input, 'files', { value: [file] })

  await field.get('input').trigger('change')

  expect(field.emitted('pick')).toEqual([[[file]]])
})

test.each([
  [{ modelValue: 2020 }, '2020'],
  [{ modelValue: 150000, grouped: true }, '150.000'],
  [{ modelValue: 1.5 }, '1,5'],
])('a number with %j reads %s', (props, shown) => {
  const field = show(NumberField, { props: { label: 'Số', ...props } })

  expect(field.get('input').element.value).toBe(shown)
})

test.each([
  ['waiting', { kind: 'waiting' }, 'Đang tải…'],
  ['failed', { kind: 'failed', referenceId: 'a1b2' }, 'a1b2'],
  ['refused', { kind: 'refused', code: 'X', message: 'Không thuộc cơ quan bạn' }, 'Không thuộc'],
  ['signed out', { kind: 'signed-out' }, 'Phiên làm việc đã hết'],
  ['offline', { kind: 'offline' }, 'Không có kết nối mạng'],
])('an outcome that is %s is said in words', (_name, outcome, words) => {
  expect(show(OutcomeView, { props: { outcome } }).text()).toContain(words)
})

test('an error panel offers to try again only where that may help', () => {
  expect(
    show(ErrorPanel, { props: { kind: 'failed' } })
      .find('button')
      .exists(),
  ).toBe(true)
  wrapper?.unmount()
  expect(
    show(ErrorPanel, { props: { kind: 'refused' } })
      .find('button')
      .exists(),
  ).toBe(false)
})

test('how long until something is due is said in words', () => {
  const now = new Date('2026-11-20T08:00:00+07:00')
  const late = show(DueDate, { props: { now, dueAt: '2026-11-17T08:00:00+07:00' } })

  expect(late.text()).toContain('Quá hạn, quá 3 ngày')
  expect(late.text()).toContain('Hẹn trả 17/11/2026 08:00')
})

test('what is saved says when, in Vietnamese time', () => {
  const saved = show(SaveState, { props: { state: 'saved', savedAt: '2026-11-20T03:32:00Z' } })

  expect(saved.text()).toBe('Đã lưu lúc 10:32')
})

test.each([
  [{ day: '2', month: '11', year: '2026' }, '2026-11-02'],
  [{ day: '', month: '', year: '' }, ''],
  [{ day: '', month: '7', year: '1990' }, '1990-7-'],
])('the boxes %j are %j, and back', (parts, value) => {
  expect(fromParts(parts)).toBe(value)
  expect(toParts(value)).toEqual(parts)
})

test('a whole date can be pasted', () => {
  expect(pastedParts('27/03/1990')).toEqual({ day: '27', month: '03', year: '1990' })
  expect(pastedParts('1990-03-27')).toEqual({ day: '27', month: '03', year: '1990' })
  expect(pastedParts('27')).toBeUndefined()
})
