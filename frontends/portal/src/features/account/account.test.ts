import { expect, test } from 'vitest'
import { accessibilityFaults, mountPanel } from '../../../test/mount-panel.ts'
import NoticeChoices from './NoticeChoices.vue'
import PendingContacts from './PendingContacts.vue'

const pending = { channel: 'SMS', address: '0912345678', expiresAt: '2026-11-20T02:10:00Z' }

test('a code is sent on only when it has six digits', async () => {
  const panel = mountPanel(PendingContacts, { pending, busy: false, failure: '' })
  expect(panel.text()).toContain('tin nhắn tới 0912345678, dùng được đến 09:10')
  await panel.get('input').setValue('12 34')
  await panel.get('form').trigger('submit')
  expect(panel.emitted('confirm')).toBeUndefined()
  expect(panel.text()).toContain('Hãy nhập đủ 6 chữ số.')
  await panel.get('input').setValue(' 048 213')
  await panel.get('form').trigger('submit')
  expect(panel.emitted('confirm')).toEqual([['048213']])
  expect(await accessibilityFaults()).toEqual([])
})

test('a person chooses among the ways that the regulation names', async () => {
  const settings = {
    ...{ email: true, sms: true, smsDiacritics: false, language: 'VI' },
    ...{ offered: ['EMAIL', 'SMS'], pending: [] },
  }
  const form = mountPanel(NoticeChoices, { settings, busy: false, failure: '' })
  const [email, , diacritics] = form.findAll('input[type=checkbox]')
  await email?.setValue(false)
  await diacritics?.setValue(true)
  await form.get('form').trigger('submit')
  expect(form.emitted('choose')).toEqual([
    [{ email: false, sms: true, smsDiacritics: true, language: 'VI' }],
  ])
  const mailOnly = { ...settings, offered: ['EMAIL'] }
  const short = mountPanel(NoticeChoices, { settings: mailOnly, busy: false, failure: '' })
  expect(short.text()).not.toContain('Tin nhắn SMS')
})
