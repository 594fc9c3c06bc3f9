import { afterEach, expect, test } from 'vitest'
import { aDossier } from '../../../../test/builders.ts'
import { aCheck, checkItems, marksHere } from '../../../../test/check.ts'
import { findBrokenRules, mountInShell } from '../../../../test/mounting.ts'
import ActPanel from '../acts/ActPanel.vue'
import SupplementsPanel from '../supplement/SupplementsPanel.vue'
import CheckMarks from './CheckMarks.vue'
import type { DossierView } from '../useDossier.ts'
import { keyOf } from './marks.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const dossier = aDossier({
  check: aCheck,
  availableActs: ['ACCEPT', 'REQUEST_SUPPLEMENT', 'DECLINE'],
})
const [question, paper] = checkItems
const wrong = { verdict: 'WRONG', instruction: 'Sửa lại.' } as const

function mountForm(marks = marksHere(), check: object = aCheck) {
  const props = { dossier: { ...dossier, check }, marks, failure: undefined, busy: false, round: 0 }
  return mountInShell(ActPanel, { ...props, chosen: 'REQUEST_SUPPLEMENT' })
}

test('each question and paper is marked, a ready sentence saves writing', async () => {
  const marks = marksHere()
  const wrapper = mountInShell(CheckMarks, { dossier, marks })
  expect(wrapper.text()).toContain('Họ tên của trẻ: TRẦN VĂN THỬ')
  expect(wrapper.text()).toContain('Lê Thử đánh dấu')
  expect(await findBrokenRules()).toEqual([])

  const [row] = wrapper.findAll('li')
  const press = (name: string) =>
    row
      ?.findAll('button')
      .find((button) => button.text() === name)
      ?.trigger('click')
  await press('Chưa đúng')
  expect(wrapper.find('textarea').element.value).toBe('Sửa mục “Họ tên của trẻ”.')
  await press('Ghi đầy đủ “Họ tên của trẻ”.')
  await press('Thiếu')
  expect(wrapper.find('textarea').element.value).toBe('Điền mục “Họ tên của trẻ”.')
  await wrapper.find('textarea').setValue('Viết của tôi.')
  await press('Chưa đúng')
  expect(marks.faults.value).toMatchObject([{ verdict: 'WRONG', instruction: 'Viết của tôi.' }])
  expect(await findBrokenRules()).toEqual([])

  await wrapper.findAll('button').at(-1)?.trigger('click')
  expect(marks.unmarked.value).toBe(0)
})

test('whoever may not ask reads the marks', () => {
  const marks = marksHere(checkItems, { [keyOf(checkItems[0] as never)]: wrong })
  const wrapper = mountInShell(CheckMarks, { dossier: aDossier({ check: aCheck }), marks })
  expect(wrapper.find('[role=group]').exists()).toBe(false)
  expect(wrapper.text()).toContain('Sửa lại.')
})

test('a request is made of the marks, each with what to do', async () => {
  const none = mountForm()
  await none.find('form').trigger('submit')
  expect(none.emitted('act')).toBeUndefined()
  none.unmount()

  const marks = marksHere(checkItems, { [keyOf(paper as never)]: { ...wrong, instruction: ' ' } })
  const wrapper = mountForm(marks)
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')).toBeUndefined()
  expect(wrapper.find('[role=alert]').text()).toContain('Hãy ghi rõ')

  marks.mark(paper as never, { instruction: 'Chụp lại.' })
  await wrapper.find('input').setValue('10')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')).toEqual([
    [{ act: 'REQUEST_SUPPLEMENT', note: null, ground: null, answerWithinDays: 10 }],
  ])
  expect(wrapper.text()).toContain('Gửi yêu cầu bổ sung')
  expect(await findBrokenRules()).toEqual([])
})

test('asking again needs a ground and goes to the leader', async () => {
  const marks = marksHere(checkItems, { [keyOf(question as never)]: wrong })
  const again = { ...aCheck, needsGround: true, needsApproval: true, noticeLate: true }
  const wrapper = mountForm(marks, again)
  expect(wrapper.text()).toContain('Trình lãnh đạo duyệt')
  expect(wrapper.text()).toContain('Quá hạn thông báo')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')).toBeUndefined()
  await wrapper.find('textarea').setValue('Điều 5 Luật Hộ tịch')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')?.[0]).toMatchObject([{ ground: 'Điều 5 Luật Hộ tịch' }])
})

test('not accepting takes the marks along unless told otherwise', async () => {
  const marks = marksHere(checkItems, { [keyOf(question as never)]: wrong })
  const props = { dossier, marks, failure: undefined, busy: false, round: 0 }
  const wrapper = mountInShell(ActPanel, { ...props, chosen: 'DECLINE' })
  await wrapper.find('textarea').setValue('Không thuộc thẩm quyền.')
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')?.[0]).toMatchObject([{ act: 'DECLINE', withMarks: true }])
  await wrapper.find('input[type=checkbox]').setValue(false)
  await wrapper.find('form').trigger('submit')
  expect(wrapper.emitted('act')?.[1]).toMatchObject([{ withMarks: false }])
})

const request: DossierView['supplements'][number] = {
  number: 1,
  stage: 'INTAKE',
  note: null,
  ground: 'Điều 5',
  late: true,
  notice: null,
  noticeDueAt: '2026-11-25T02:00:00Z',
  answerBy: null,
  answerWithinDays: 10,
  draftedBy: 'Lê Thử',
  approvedBy: null,
  requestedAt: '2026-11-25T03:00:00Z',
  answeredAt: '2026-11-26T03:00:00Z',
  items: [
    {
      kind: 'QUESTION',
      target: '/child/name',
      verdict: 'WRONG',
      instruction: 'Sửa lại.',
      label: { vi: 'Họ tên của trẻ', en: null },
    },
  ],
  changes: [
    {
      kind: 'QUESTION',
      target: '/child/name',
      before: 'AN',
      after: 'ÂN',
      fileBefore: null,
      fileAfter: null,
      label: { vi: 'Họ tên của trẻ', en: null },
    },
  ],
}

test('what the applicant changed stands beside what was asked, old and new', async () => {
  const wrapper = mountInShell(SupplementsPanel, { dossier: aDossier({ supplements: [request] }) })
  expect(wrapper.text()).toContain('AN → ÂN')
  expect(wrapper.text()).toContain('Sửa lại.')
  expect(wrapper.text()).toContain('Quá hạn thông báo')
  expect(await findBrokenRules()).toEqual([])
})

test.each([
  ['APPROVE_SUPPLEMENT', { supplementDraft: request }],
  ['CONFIRM_WITHDRAWAL', { withdrawal: { reason: 'Đổi ý', requestedAt: '2026-11-25T03:00:00Z' } }],
  ['TURN_DOWN_WITHDRAWAL', {}],
  ['DISCONTINUE', {}],
  ['PROPOSE_REFUSAL', {}],
] as const)('the form of %s has no accessibility fault', async (act, facts) => {
  const subject = aDossier({ availableActs: [act], ...facts })
  const props = { dossier: subject, marks: marksHere(), failure: undefined, busy: false, round: 0 }
  const wrapper = mountInShell(ActPanel, { ...props, chosen: act })
  expect(await findBrokenRules()).toEqual([])
  await wrapper.find('form').trigger('submit')
  const isPress = act === 'APPROVE_SUPPLEMENT' || act === 'CONFIRM_WITHDRAWAL'
  expect(wrapper.emitted('act')).toEqual(isPress ? [[{ act, note: null }]] : undefined)
})
