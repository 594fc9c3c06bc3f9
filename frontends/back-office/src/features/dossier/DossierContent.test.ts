import { afterEach, expect, test } from 'vitest'
import { aDossier } from '../../../test/builders.ts'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import DonePanel from './DonePanel.vue'
import DossierContent from './DossierContent.vue'
import DossierHeader from './DossierHeader.vue'
import { awaitsPaper } from './useDossier.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const accepted = aDossier({
  state: 'ACCEPTED',
  code: 'H15.40-261120-0001',
  receivedAt: '2026-11-20T03:00:00Z',
  dueAt: '2026-11-20T10:00:00Z',
  punctuality: 'ON_TIME',
  timeLimit: { quantity: 1, unit: 'SAME_DAY' },
  dueDateExplanation: [
    {
      kind: 'END',
      text: { vi: 'Hẹn trả kết quả.', en: null },
      basis: 'NĐ 61/2018/NĐ-CP Đ18',
      from: null,
      to: '2026-11-20T10:00:00Z',
      minutes: 240,
    },
  ],
})

test('shows answers, papers and the check; a paper opens where it stands', async () => {
  const wrapper = mountInShell(DossierContent, { dossier: aDossier() })
  expect(wrapper.text()).toContain('TRẦN VĂN THỬ')
  expect(wrapper.text()).toContain('Thành phần hồ sơ đầy đủ')
  expect(wrapper.text()).toContain('Chưa kiểm tra được mã độc')
  expect(await findBrokenRules()).toEqual([])

  await wrapper.find('[aria-expanded=false]').trigger('click')
  expect(wrapper.find('iframe').attributes('src')).toMatch(/^\/files\/f1/)
})

test('says what is missing by name', () => {
  const checklist = {
    complete: false,
    feeTotal: null,
    fields: [{ path: '/child/name', message: { vi: 'Hãy nhập tên của trẻ', en: null } }],
    documents: [{ documentId: 'giay-chung-sinh', state: 'MISSING' as const }],
  }
  const wrapper = mountInShell(DossierContent, { dossier: aDossier({ checklist, documents: [] }) })
  expect(wrapper.text()).toContain('Thiếu: Giấy chứng sinh')
  expect(wrapper.text()).toContain('Hãy nhập tên của trẻ')
  expect(wrapper.text()).toContain('chưa nhập mức thu')
})

test('explains the due date and shows the unbroken history', async () => {
  const wrapper = mountInShell(DossierContent, { dossier: accepted })
  const [, history, due] = wrapper.findAll('[role=tab]')
  await due?.trigger('click')
  expect(wrapper.text()).toContain('NĐ 61/2018/NĐ-CP Đ18')
  expect(await findBrokenRules()).toEqual([])
  await history?.trigger('click')
  expect(wrapper.text()).toContain('nguyên vẹn')
  expect(await findBrokenRules()).toEqual([])
})

test('the header says code, state and due date in words', async () => {
  const wrapper = mountInShell(DossierHeader, { dossier: accepted })
  expect(wrapper.text()).toContain('H15.40-261120-0001')
  expect(wrapper.text()).toContain('Được tiếp nhận')
  expect(wrapper.text()).toContain('Hẹn trả 20/11/2026 17:00')
  expect(await findBrokenRules()).toEqual([])
})

test('after an act the focus lies on the way on', () => {
  mountInShell(DonePanel, { act: 'ACCEPT', code: 'H15-1', dueAt: accepted.dueAt, hasNext: true })
  expect(document.activeElement?.textContent).toContain('Hồ sơ tiếp theo')
})

test('a receipt that is not there yet is waited for, a draft has none', () => {
  expect(awaitsPaper(accepted)).toBe(true)
  expect(awaitsPaper(aDossier())).toBe(false)
})
