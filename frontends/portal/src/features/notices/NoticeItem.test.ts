import { expect, test } from 'vitest'
import { accessibilityFaults, mountPanel } from '../../../test/mount-panel.ts'
import NoticeItem from './NoticeItem.vue'

test('a notice says by which ways it went, where to and when', async () => {
  const at = '2026-11-20T02:00:00Z'
  const notice = {
    ...{ id: 'n', dossierId: null, createdAt: at, readAt: null },
    title: { vi: 'Hồ sơ đã được tiếp nhận', en: null },
    body: { vi: 'Kính gửi', en: null },
    deliveries: [
      { channel: 'PORTAL', state: 'SENT', at, address: null },
      { channel: 'EMAIL', state: 'FAILED', at, address: 't***@congdan.example' },
      { channel: 'SMS', state: 'SENT', at, address: '09xx xxx 123' },
    ],
  }
  const item = mountPanel(NoticeItem, { notice })
  expect(item.text()).toContain('Đã gửi tin nhắn SMS tới 09xx xxx 123 lúc 20/11/2026 09:00')
  expect(item.text()).toContain('Không gửi được thư điện tử tới t***@congdan.example')
  expect(item.text()).not.toContain('Trên cổng')
  expect(await accessibilityFaults()).toEqual([])
})
