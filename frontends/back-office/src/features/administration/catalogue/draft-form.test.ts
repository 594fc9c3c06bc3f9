import { expect, test } from 'vitest'
import { toEdits, toForm } from './draft-form.ts'
import type { DraftView } from './useCatalogue.ts'

const draft: DraftView = {
  id: 'd1',
  revision: 1,
  checked: false,
  updatedAt: '2026-11-22T01:00:00Z',
  updatedByName: 'Vũ Hữu Ví Dụ',
  changedParts: [],
  procedure: { id: 'p1', code: '1.001193', name: 'Đăng ký khai sinh' },
  base: { id: 'v1', number: 1, levels: ['COMMUNE'] },
  name: { vi: 'Đăng ký khai sinh', en: null },
  receivingAgencies: ['ONE_STOP_CENTRE'],
  channels: [
    {
      channel: 'COUNTER',
      note: null,
      timeLimits: [{ caseCode: null, caseName: null, quantity: 1, unit: 'SAME_DAY' }],
    },
  ],
  documents: [
    {
      ...{ id: 'giay', name: { vi: 'Giấy', en: null }, note: null },
      ...{ originals: 1, copies: 0, need: 'WHEN', isForm: false },
    },
  ],
  fees: [
    {
      ...{ id: 'phi', name: { vi: 'Phí', en: null }, note: null, kind: 'CHARGE' },
      ...{ channels: ['COUNTER'], amount: null, per: 'PAGE' },
    },
  ],
  legalBasis: [{ number: null, name: 'Luật Hộ tịch' }],
  onlineLevel: 'INFORMATION',
  onlineReasonCode: null,
  onlineReason: null,
  process: { source: 'TEMPLATE', versionId: null, template: 'SAME_DAY' },
  processSteps: [],
  faults: [],
}

test('a draft that nobody changes goes back as it came', () => {
  const { documents, fees, channels, legalBasis, process } = toEdits(toForm(draft), [
    'ONE_STOP_CENTRE',
  ])
  const { isForm: _, ...paper } = draft.documents[0] ?? { isForm: false }
  expect(documents).toEqual([paper])
  expect(fees).toEqual(draft.fees)
  expect(channels).toEqual(draft.channels)
  expect(legalBasis).toEqual(draft.legalBasis)
  expect(process).toEqual(draft.process)
})

test('what is no number is sent as one that the check refuses, an empty amount as not known', () => {
  const form = toForm(draft)
  const [paper] = form.papers
  const [fee] = form.fees
  if (!paper || !fee) throw new Error('The draft has a paper and a fee.')
  const edits = toEdits(
    {
      ...form,
      papers: [{ ...paper, copies: 'hai' }],
      fees: [
        { ...fee, amount: 'mười' },
        { ...fee, amount: '' },
      ],
    },
    [],
  )
  expect(edits.documents[0]?.copies).toBe(-1)
  expect(edits.fees.map(({ amount }) => amount)).toEqual([-1, null])
})
