import { exampleForm } from '@motcua/checklist/example-form'
import { visibleQuestions } from '@motcua/checklist'
import type { Component } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import EndingPanel from '../src/features/dossier/EndingPanel.vue'
import StandingPanel from '../src/features/dossier/StandingPanel.vue'
import SupplementPanel from '../src/features/dossier/SupplementPanel.vue'
import SupplementsPanel from '../src/features/dossier/SupplementsPanel.vue'
import { formOf, patchOf } from '../src/features/supplement/amended.ts'
import RequestPanel from '../src/features/supplement/RequestPanel.vue'
import SupplementPaper from '../src/features/supplement/SupplementPaper.vue'
import { accessibilityFaults, mountPanel } from './mount-panel.ts'
import { dossier, request } from './samples.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const [question, paper] = request.items
const before = dossier.documents[0]?.file ?? null
const ending = {
  ...{ cause: 'REFUSED', reason: 'Không thuộc thẩm quyền.', guidance: 'Nộp tại nơi cư trú.' },
  ...{ at: '2026-11-24T03:00:00Z', items: [paper], notice: before },
}
const now = { documentId: 'd1', attachedAt: '2026-11-22T01:00:00Z', file: before }

const panels: readonly (readonly [string, Component, object])[] = [
  ['SupplementPanel', SupplementPanel, { dossierId: 'h1', request }],
  [
    'SupplementsPanel',
    SupplementsPanel,
    { requests: [{ ...request, answeredAt: request.answerBy }] },
  ],
  ['EndingPanel', EndingPanel, { ending, procedureCode: '1.001193' }],
  ['RequestPanel', RequestPanel, { dossier, request }],
  ['SupplementPaper', SupplementPaper, { item: paper, before, now, upload: undefined }],
  [
    'StandingPanel',
    StandingPanel,
    {
      dossier: {
        ...dossier,
        state: 'WITHDRAWAL_REQUESTED',
        clockStoppedAt: '2026-11-22T01:00:00Z',
        withdrawal: { reason: 'Đổi nơi cư trú.', requestedAt: '2026-11-22T01:00:00Z' },
      },
    },
  ],
]

describe.each(panels)('%s', (_name, component, props) => {
  test.each(['vi', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    mountPanel(component, props, locale)
    expect(await accessibilityFaults()).toEqual([])
    expect(document.body.textContent).not.toMatch(/portal\.[a-z]/i)
  })
})

test('each thing asked for is named with what to do, and the way to do it stands below', () => {
  const panel = mountPanel(SupplementPanel, { dossierId: 'h1', request })
  expect(panel.text()).toContain('Họ tên của trẻ: Ghi như trong Giấy chứng sinh.')
  expect(panel.text()).toContain('30/11/2026')
  expect(panel.findAll('a').map((link) => link.attributes('href'))).toContain('/bo-sung/h1')
})

test('a paper that was put in its place says so and can be taken off again', async () => {
  const row = mountPanel(SupplementPaper, { item: paper, before, now, upload: undefined })
  expect(row.text()).toContain('Đã bổ sung')
  await row.find('.mc-upload button').trigger('click')
  expect(row.emitted('remove')).toHaveLength(1)
})

test('the form asks what was asked for and nothing else, under what to do', () => {
  const answers = { child: { name: 'TRẦN VĂN THỬ', dateOfBirth: '2026-11-02', sex: 'NAM' } }
  const typed = { child: { ...answers.child, name: 'TRẦN VĂN THỬ HAI', sex: 'NU' } }
  const patch = patchOf(exampleForm, answers, [question], typed)
  expect(patch).toEqual({ '/child/name': 'TRẦN VĂN THỬ HAI' })
  const narrowed = formOf(exampleForm, [question], patch, { vi: 'Cần sửa' })
  const questions = visibleQuestions(narrowed, typed)
  expect(questions.map(({ path }) => path)).toEqual(['/child/name'])
  expect(questions[0]?.control.options?.help).toEqual({ vi: question.instruction })
})
