import { freePort } from '@motcua/testkit'
import { expect, test } from 'vitest'
import { createSmtpSender } from './index.ts'

test('a mail server that is down is a failed attempt', async () => {
  const sender = createSmtpSender(`smtp://127.0.0.1:${await freePort()}`, {
    from: 'a@thunghiem.example',
    messageIdDomain: 'thunghiem.example',
  })
  const to = { name: 'B', address: 'b@congdan.example' }
  await expect(sender.send({ id: 'x', to, subject: 's', text: 't' })).rejects.toThrow()
  sender.close()
})
