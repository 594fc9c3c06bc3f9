import type { Component } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import ContactForm from '../src/features/account/ContactForm.vue'
import ProcedureCard from '../src/shared/catalogue/ProcedureCard.vue'
import DeclinePanel from '../src/features/dossier/DeclinePanel.vue'
import DossierHistory from '../src/features/dossier/DossierHistory.vue'
import DossierPapers from '../src/features/dossier/DossierPapers.vue'
import DueDatePanel from '../src/features/dossier/DueDatePanel.vue'
import ResultPanel from '../src/features/dossier/ResultPanel.vue'
import StandingPanel from '../src/features/dossier/StandingPanel.vue'
import HelpLine from '../src/features/home/HelpLine.vue'
import HowItWorks from '../src/features/home/HowItWorks.vue'
import LifeEventTiles from '../src/features/home/LifeEventTiles.vue'
import LookUpBox from '../src/shared/LookUpBox.vue'
import LookedUpPanel from '../src/features/look-up/LookedUpPanel.vue'
import DossierCard from '../src/shared/dossiers/DossierCard.vue'
import NoticeItem from '../src/features/notices/NoticeItem.vue'
import ProcedureParts from '../src/features/procedure/ProcedureParts.vue'
import GivenRatingPanel from '../src/features/dossier/rating/GivenRatingPanel.vue'
import RatingForm from '../src/features/dossier/rating/RatingForm.vue'
import DeliveryStep from '../src/features/submission/DeliveryStep.vue'
import PaperRow from '../src/features/submission/PaperRow.vue'
import ReviewStep from '../src/features/submission/ReviewStep.vue'
import SaveStopPanel from '../src/features/submission/SaveStopPanel.vue'
import SuggestField from '../src/shared/catalogue/SuggestField.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'
import { card, dossier, draft, lookedUp, notice, scale, version } from './samples.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const values = {
  answers: {},
  contact: { phone: '', email: '', address: '' },
  deliveryMethod: 'POST',
  caseCode: '',
}
const paper = {
  id: 'd1',
  name: { vi: 'Giấy chứng sinh' },
  originals: 1,
  copies: 0,
  need: 'ALWAYS',
  isForm: false,
}
const row = {
  document: paper,
  state: 'MISSING',
  attached: undefined,
  upload: undefined,
  reason: { question: { vi: 'Giấy tờ chứng minh' }, answer: { vi: 'Giấy chứng sinh' } },
  match: undefined,
  busy: false,
}
const suggestions = [
  { id: '1', code: '1.1', name: 'Đăng ký khai sinh', field: { code: 'x', name: 'Hộ tịch' } },
  { id: '2', code: '1.2', name: 'Đăng ký kết hôn', field: { code: 'x', name: 'Hộ tịch' } },
]
const review = {
  dossier: draft,
  eForm: null,
  definition: { documents: [paper], fees: [] },
  values,
  attached: [],
  uploading: false,
  check: {
    complete: false,
    fields: [],
    documents: [{ documentId: 'd1', state: 'MISSING' }],
    feeTotal: 0,
  },
  missing: [{ kind: 'paper', step: 'giay-to', documentId: 'd1' }],
  busy: false,
  failure: '',
}

const panels: readonly (readonly [string, Component, object])[] = [
  [
    'ContactForm',
    ContactForm,
    { me: { ...dossier.contact, id: '1' }, busy: false, failure: 'Lỗi' },
  ],
  ['ProcedureCard', ProcedureCard, { procedure: card }],
  ['ProcedureParts', ProcedureParts, { version }],
  ['DossierCard', DossierCard, { dossier }],
  ['StandingPanel', StandingPanel, { dossier }],
  ['DueDatePanel', DueDatePanel, { steps: dossier.dueDateExplanation, dueAt: dossier.dueAt }],
  ['DossierPapers', DossierPapers, { dossier }],
  ['DossierHistory', DossierHistory, { history: dossier.history, intact: false }],
  ['DeclinePanel', DeclinePanel, { decline: dossier.decline, procedureCode: '1.1' }],
  ['ResultPanel', ResultPanel, { result: dossier.result, state: 'SETTLED' }],
  ['HelpLine', HelpLine, { hotline: '1900 0000', email: 'hotro@example.vn' }],
  ['HowItWorks', HowItWorks, {}],
  ['LifeEventTiles', LifeEventTiles, { events: [{ event: 'marriage', count: 2 }] }],
  ['LookUpBox', LookUpBox, { code: 'H15' }],
  ['LookedUpPanel', LookedUpPanel, { dossier: lookedUp }],
  ['NoticeItem', NoticeItem, { notice }],
  ['RatingForm', RatingForm, { scale, busy: false, failure: '' }],
  [
    'GivenRatingPanel',
    GivenRatingPanel,
    {
      scale,
      rating: {
        id: 'r',
        overall: 'SATISFIED',
        aspects: [],
        comment: 'Tốt',
        givenAt: '2026-11-20T02:00:00Z',
      },
    },
  ],
  ['DeliveryStep', DeliveryStep, { dossier: draft, values }],
  ['PaperRow', PaperRow, row],
  ['ReviewStep', ReviewStep, review],
  ['SaveStopPanel', SaveStopPanel, { stop: { kind: 'changed' } }],
  ['SuggestField', SuggestField, { modelValue: 'dang', label: 'Tìm', suggestions, total: 2 }],
]

describe.each(panels)('%s', (_name, component, props) => {
  test.each(['vi', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    mountPanel(component, props, locale)

    expect(await accessibilityFaults()).toEqual([])
    expect(document.body.textContent).not.toMatch(/portal\.[a-z]/i)
  })
})

test('suggestions are walked with the arrows and opened with Enter', async () => {
  const field = mountPanel(SuggestField, {
    modelValue: 'dang',
    label: 'Tìm',
    suggestions,
    total: 2,
  })
  const input = field.get('input')

  await input.trigger('keydown', { key: 'ArrowDown' })
  await input.trigger('keydown', { key: 'ArrowDown' })
  expect(input.attributes('aria-activedescendant')).toBe(
    field.findAll('[role=option]')[1]?.attributes('id'),
  )
  await field.get('form').trigger('submit')
  expect(field.emitted('choose')).toEqual([['1.2']])

  await input.trigger('keydown', { key: 'ArrowDown' })
  await field.get('form').trigger('submit')
  expect(field.emitted('search')).toHaveLength(1)
})

test('a rating asks for the overall value first', async () => {
  const form = mountPanel(RatingForm, { scale, busy: false, failure: '' })

  await form.get('form').trigger('submit')
  expect(form.text()).toContain('Hãy chọn một mức đánh giá chung')

  await form.get('input[value=SATISFIED]').setValue(true)
  await form.get('form').trigger('submit')
  expect(form.emitted('rate')).toEqual([[{ overall: 'SATISFIED', aspects: {}, comment: '' }]])
})

test('the review sends nothing while something is missing, and leads to it', async () => {
  const step = mountPanel(ReviewStep, review)
  const send = step.findAll('button').at(-1)

  expect(send?.attributes('disabled')).toBeDefined()
  await step.get('a[href="#paper-d1"]').trigger('click')
  expect(step.emitted('go')).toEqual([['giay-to', 'paper-d1']])
})

test('the review asks for the declaration before it sends', async () => {
  const step = mountPanel(ReviewStep, { ...review, missing: [] })
  const send = step.findAll('button').at(-1)

  await send?.trigger('click')
  expect(step.emitted('send')).toBeUndefined()
  await step.get('#review-confirm').setValue(true)
  await send?.trigger('click')
  expect(step.emitted('send')).toHaveLength(1)
})

test('delivery by post needs an address, and somebody must be reachable', async () => {
  const step = mountPanel(DeliveryStep, { dossier: draft, values })
  const { check } = step.vm as unknown as { check(): boolean }

  expect(check()).toBe(false)
  await step.vm.$nextTick()
  expect(step.findAll('.mc-errors a').map((link) => link.attributes('href'))).toEqual([
    '#contact-phone',
    '#contact-address',
  ])
})

test('a paper says why it is needed', () => {
  expect(mountPanel(PaperRow, row).text()).toContain(
    'Cần nộp vì bạn trả lời “Giấy tờ chứng minh” là “Giấy chứng sinh”.',
  )
})
