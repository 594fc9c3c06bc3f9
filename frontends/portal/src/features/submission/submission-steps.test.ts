import type { EForm } from '@motcua/checklist'
import { expect, test } from 'vitest'
import { checkOf, firstOpenStep, missingOf, stepsOf, type DraftFacts } from './submission-steps.ts'
import { reasonOf } from './why-needed.ts'

const text = (vi: string) => ({ vi, en: vi })

const eForm: EForm = {
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      proof: { type: 'string', enum: ['PAPER', 'WITNESS'] },
      witness: { type: 'string' },
    },
    required: ['name', 'proof', 'witness'],
  },
  pages: [
    {
      type: 'Group',
      label: text('Người yêu cầu'),
      elements: [{ type: 'Control', scope: '#/properties/name', label: text('Họ tên') }],
    },
    {
      type: 'Group',
      label: text('Việc sinh'),
      elements: [
        {
          type: 'Control',
          scope: '#/properties/proof',
          label: text('Giấy tờ chứng minh'),
          options: {
            choices: { PAPER: text('Giấy chứng sinh'), WITNESS: text('Người làm chứng') },
          },
        },
      ],
    },
    {
      type: 'Group',
      label: text('Người làm chứng'),
      elements: [{ type: 'Control', scope: '#/properties/witness', label: text('Tên') }],
      rule: {
        effect: 'SHOW',
        condition: { scope: '#/properties/proof', schema: { const: 'WITNESS' } },
      },
    },
  ],
}
const paper = {
  id: 'giay-chung-sinh',
  name: text('Giấy chứng sinh'),
  originals: 1,
  copies: 0,
  need: 'WHEN',
  condition: { scope: '#/properties/proof', schema: { const: 'PAPER' } },
  isForm: false,
} as const

function facts(answers: Record<string, unknown>, attached: readonly string[] = []): DraftFacts {
  return {
    eForm,
    definition: { documents: [paper], fees: [] },
    values: {
      answers,
      contact: { phone: '0912345678', email: '', address: '' },
      deliveryMethod: 'ONLINE',
      caseCode: '',
    },
    attachedDocumentIds: attached,
    today: '2026-11-22',
  }
}

test('pages of the form come and go with the answers', () => {
  expect(stepsOf(facts({ proof: 'PAPER' })).map(({ id }) => id)).toEqual([
    'trang-1',
    'trang-2',
    'giay-to',
    'nhan-ket-qua',
    'kiem-tra',
  ])
  expect(stepsOf(facts({ proof: 'WITNESS' })).map(({ id }) => id)).toContain('trang-3')
})

test('what is missing leads to its place', () => {
  const draft = facts({ proof: 'PAPER' })
  const missing = missingOf(draft, checkOf(draft))

  expect(missing.map(({ kind, step }) => [kind, step])).toEqual([
    ['field', 'trang-1'],
    ['paper', 'giay-to'],
  ])
  expect(firstOpenStep(missing)).toBe('trang-1')
})

test('a complete draft goes to the review', () => {
  const draft = facts({ name: 'Trần Thị Mẫu', proof: 'PAPER' }, ['giay-chung-sinh'])
  const check = checkOf(draft)

  expect(check.complete).toBe(true)
  expect(firstOpenStep(missingOf(draft, check))).toBe('kiem-tra')
})

test('a paper says which answer makes it needed', () => {
  const reason = reasonOf(paper, eForm, { proof: 'WITNESS' })

  expect(reason?.question.vi).toBe('Giấy tờ chứng minh')
  expect(reason?.answer?.vi).toBe('Người làm chứng')
  expect(reasonOf(paper, eForm, {})?.answer).toBeUndefined()
})
