import { expect, test } from 'vitest'
import { findBrokenRules, mountInShell } from '../../../test/mounting.ts'
import SentNotices from './SentNotices.vue'

test('the clerk sees what the applicant was told, and whether it arrived', async () => {
  const at = '2026-11-20T02:00:00Z'
  const notice = {
    ...{ id: 'n', createdAt: at, readAt: null, title: { vi: 'Đã tiếp nhận', en: null } },
    deliveries: [
      { channel: 'SMS', state: 'DELIVERED', at, address: '09xx xxx 123', attempts: 2 },
      { channel: 'EMAIL', state: 'FAILED', at, address: 't***@congdan.example', attempts: 8 },
    ],
  }
  const list = mountInShell(SentNotices, { notices: [notice] })
  expect(list.text()).toMatch(
    /Đã đến máy\s*Tin nhắn SMS 09xx xxx 123, 20\/11\/2026 09:00\s*\(thử 2 lần\)/,
  )
  expect(list.text()).toContain('Không gửi được')
  expect(list.text()).toContain('chưa đọc trên cổng')
  expect(await findBrokenRules()).toEqual([])
  expect(mountInShell(SentNotices, { notices: [] }).text()).toBe('Chưa gửi thông báo nào.')
})
