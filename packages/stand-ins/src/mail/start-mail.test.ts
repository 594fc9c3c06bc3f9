import { createSmtpSender } from '@motcua/connectors'
import { freePort } from '@motcua/testkit'
import { expect, test } from 'vitest'
import { startMail } from '../index.ts'

test('a mail sent over SMTP can be read on the page and as JSON, and thrown away', async () => {
  const mail = await startMail({ port: await freePort(), smtpPort: await freePort() })
  const sender = createSmtpSender(mail.smtpUrl, {
    from: 'Cổng thử nghiệm <khong-tra-loi@thunghiem.example>',
    messageIdDomain: 'thunghiem.example',
  })
  await sender.send({
    id: 'mail-1',
    to: { name: 'Nguyễn Thị Thử Nghiệm', address: 'thu@congdan.example' },
    subject: 'Hồ sơ đã được tiếp nhận <b>',
    text: 'Kính gửi ông/bà,\n\nngày hẹn trả 02/12/2026.',
  })

  const messages = (await (await fetch(`${mail.url}/messages`)).json()) as { id: string }[]
  expect(messages).toMatchObject([
    {
      messageId: '<mail-1@thunghiem.example>',
      to: ['thu@congdan.example'],
      subject: 'Hồ sơ đã được tiếp nhận <b>',
      text: expect.stringContaining('ngày hẹn trả 02/12/2026') as string,
    },
  ])
  const list = await (await fetch(mail.url)).text()
  expect(list).toContain('Hồ sơ đã được tiếp nhận &lt;b&gt;')
  const page = await (await fetch(`${mail.url}/mails/${messages[0]?.id}`)).text()
  expect(page).toContain('ngày hẹn trả')
  expect((await fetch(`${mail.url}/mails/none`)).status).toBe(404)

  await fetch(`${mail.url}/messages`, { method: 'DELETE' })
  expect(await (await fetch(`${mail.url}/messages`)).json()).toEqual([])
  sender.close()
  await mail.stop()
})
