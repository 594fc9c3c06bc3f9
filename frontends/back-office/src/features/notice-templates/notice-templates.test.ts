import { expect, test } from 'vitest'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import TemplateForm from './TemplateForm.vue'
import { groupByEvent, templatePath } from './template-groups.ts'
import type { TemplateRow } from './useNoticeTemplates.ts'

function row(channel: TemplateRow['channel'], language: TemplateRow['language']): TemplateRow {
  const changed = { version: 1, changedAt: '2026-11-20T02:00:00Z', changedBy: null }
  return { event: 'CONTACT_CODE', channel, language, ...changed }
}

test('templates stand by event and way, Vietnamese first; a way that an event does not go is empty', () => {
  const [event, ...more] = groupByEvent([row('SMS', 'EN'), row('SMS', 'VI'), row('EMAIL', 'EN')])
  expect(more).toEqual([])
  expect(event?.PORTAL).toEqual([])
  expect(event?.SMS.map(({ language }) => language)).toEqual(['VI', 'EN'])
  expect(templatePath(row('SMS', 'VI')).params).toEqual({
    ...{ event: 'CONTACT_CODE', channel: 'SMS', language: 'VI' },
  })
})

const template = {
  ...{ event: 'CONTACT_CODE', channel: 'SMS', language: 'VI', version: 3, subject: '' },
  ...{ body: 'Mã {oneTimeCode}', placeholders: ['oneTimeCode', 'minutes'], versions: [] },
}
const idle = { preview: undefined, failure: '', previewing: false, saving: false }

test('words are changed, filled with what they may name, previewed and saved', async () => {
  const form = mountInShell(TemplateForm, { template, ...idle })
  const save = form.get('button[type=submit]')
  expect(save.attributes('disabled')).toBeDefined()
  expect(form.find('#template-subject').exists()).toBe(false)
  const names = form.findAll('details button')
  expect(names[1]?.text()).toContain('{minutes}')
  await names[1]?.trigger('click')
  await form.get('form').trigger('submit')
  expect(form.emitted('save')).toEqual([[{ subject: '', body: 'Mã {oneTimeCode}{minutes}' }]])
  expect(await findBrokenRules()).toEqual([])
})

test('what is refused stands at the field; a preview says what a message costs', () => {
  const preview = { subject: '', text: 'Ma 123456', length: 9, parts: 1 }
  const form = mountInShell(TemplateForm, { template, ...idle, preview, failure: 'không có {sai}' })
  expect(form.text()).toContain('không có {sai}')
  expect(form.text()).toContain('9 ký tự, 1 phần tin nhắn')
})
