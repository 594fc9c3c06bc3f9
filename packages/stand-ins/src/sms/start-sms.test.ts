import { createHttpSmsSender, SmsRejected } from '@motcua/connectors'
import { freePort } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVisitor, startSms, type SmsServer } from '../index.ts'

let sms: SmsServer
beforeAll(async () => {
  sms = await startSms({
    ...{ port: await freePort(), user: 'motcua', password: 'mat-khau-thu-nghiem' },
    reportSecret: 'only-for-this-test-0123456789-0123456789',
  })
})
afterAll(() => sms.stop())

const options = { from: 'MOT CUA', reportUrl: 'http://127.0.0.1:1/reports/sms' }

test('a message can be read on the page and as JSON; handed over twice it is one', async () => {
  const sender = createHttpSmsSender(sms.sendUrl, options)
  const message = { id: 'one', to: '0912345678', text: 'Mã <b> 123456' }
  const first = await sender.send(message)
  expect(await sender.send(message)).toEqual(first)
  const listed = (await (await fetch(`${sms.url}/messages`)).json()) as object[]
  expect(listed).toMatchObject([{ to: '84912345678', handedOver: 2, encoding: 'UCS2', parts: 1 }])
  expect(await (await fetch(sms.url)).text()).toContain('Mã &lt;b&gt; 123456')
  await fetch(`${sms.url}/messages`, { method: 'DELETE' })
  expect(await (await fetch(`${sms.url}/messages`)).json()).toEqual([])
})

test('strangers hand nothing over; it can be told on its page to turn messages down', async () => {
  const message = { id: 'two', to: '0912345678', text: 'x' }
  const stranger = createHttpSmsSender(sms.sendUrl.replace('motcua', 'ai-do'), options)
  await expect(stranger.send(message)).rejects.toThrow('401')

  const visitor = createVisitor('http://none.example')
  const page = await visitor.open(sms.url)
  await visitor.submit(page, { answer: 'REJECT', delay: '0', report: 'NONE' })
  const sender = createHttpSmsSender(sms.sendUrl, options)
  await expect(sender.send(message)).rejects.toThrow(SmsRejected)
  await visitor.submit(page, { answer: 'DOWN', delay: '0', report: 'NONE' })
  await expect(sender.send(message)).rejects.toThrow('503')
})
