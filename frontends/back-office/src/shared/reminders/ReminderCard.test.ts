import { expect, test } from 'vitest'
import { mountInShell } from '../../../test/mounting.ts'
import ReminderCard from './ReminderCard.vue'
import type { ShownReminder } from './useReminders.ts'

const reminder: ShownReminder = {
  id: 'r1',
  code: 'H15.1-261122-0001',
  text: 'Đề nghị giải quyết.',
  sentAt: '2026-11-20T02:00:00Z',
  sentByName: 'Giám sát Thử',
  round: 2,
  answer: null,
  answeredAt: null,
  answeredByName: null,
  canAnswer: true,
  dossier: { id: 'h1' },
}
const props = { reminder, busy: false, failure: undefined }

test('an open reminder is answered, and not with nothing', async () => {
  const card = mountInShell(ReminderCard, props)
  expect(card.text()).toContain('Lần thứ 2')
  await card.find('form').trigger('submit')
  expect(card.emitted('answer')).toBeUndefined()
  await card.find('textarea').setValue('Đã trình ký.')
  await card.find('form').trigger('submit')
  expect(card.emitted('answer')).toEqual([['Đã trình ký.']])
})

test('an answered one shows its answer and asks for none', () => {
  const answered = {
    answer: 'Đã trả.',
    answeredAt: '2026-11-21T02:00:00Z',
    answeredByName: 'Cán bộ Thử',
  }
  const card = mountInShell(ReminderCard, {
    ...props,
    reminder: { ...reminder, ...answered, canAnswer: false },
  })
  expect(card.text()).toContain('Cán bộ Thử trả lời lúc')
  expect(card.find('form').exists()).toBe(false)
})

test('why an answer was not taken is said', () => {
  const card = mountInShell(ReminderCard, { ...props, failure: 'Đã có người trả lời.' })
  expect(card.find('[role=alert]').text()).toBe('Đã có người trả lời.')
})
