import { afterEach, expect, test } from 'vitest'
import { ref } from 'vue'
import { aTask } from '../../../test/builders.ts'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import HeapTabs from '../../shared/HeapTabs.vue'
import { focused, rowShortcuts } from '../../shared/shortcuts/row-shortcuts.ts'
import InboxTable from './InboxTable.vue'

afterEach(() => {
  document.body.innerHTML = ''
})

const tasks = [
  aTask(),
  {
    ...aTask({
      id: 'd2',
      code: 'H15.40-261120-0001',
      dueAt: '2026-11-19T10:00:00Z',
      punctuality: 'OVERDUE',
    }),
    id: 't2',
    dueAt: '2020-11-19T10:00:00Z',
  },
]
const addressOf = ({ dossier }: (typeof tasks)[number]) => `/ho-so/${dossier.id}`
const table = { tasks, caption: 'Việc cần làm', addressOf }

test('says how each stands in words, and what has no code yet', async () => {
  const wrapper = mountInShell(InboxTable, table)
  expect(wrapper.text()).toContain('Quá hạn')
  expect(wrapper.text()).toContain('Chưa có mã')
  expect(wrapper.text()).toContain('Chưa giao ai')
  expect(await findBrokenRules()).toEqual([])
})

test('an empty inbox says so', async () => {
  const wrapper = mountInShell(InboxTable, { ...table, tasks: [] })
  expect(wrapper.text()).toContain('Không còn việc nào đang chờ')
  expect(await findBrokenRules()).toEqual([])
})

test('j and k go from row to row and stop at the ends; o opens the row', () => {
  const wrapper = mountInShell(InboxTable, table)
  const root: HTMLElement = wrapper.element
  const [down, up] = rowShortcuts(ref(root))
  const links = [...root.querySelectorAll<HTMLElement>('[data-opens]')]

  down?.run()
  expect(document.activeElement).toBe(links[0])
  down?.run()
  down?.run()
  expect(document.activeElement).toBe(links[1])
  expect(focused(links)).toBe(links[1])
  up?.run()
  up?.run()
  expect(document.activeElement).toBe(links[0])
})

test('kinds of work say how much is late', async () => {
  const choices = [
    { name: undefined, total: 3, overdue: 1 },
    { name: 'INTAKE', total: 3, overdue: 1 },
  ]
  const wrapper = mountInShell(HeapTabs, {
    ...{ choices, chosen: 'INTAKE', addressOf: () => '/' },
    labelOf: () => 'Tiếp nhận',
  })
  expect(wrapper.find('[aria-current=page]').text()).toContain('Tiếp nhận')
  expect(wrapper.text()).toContain('1 quá hạn')
  expect(await findBrokenRules()).toEqual([])
})
