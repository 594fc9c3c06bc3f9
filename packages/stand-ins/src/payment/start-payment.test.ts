import Fastify from 'fastify'
import { createHmacPaymentPlatform, PaymentPlatformError } from '@motcua/connectors'
import { freePort } from '@motcua/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createVisitor, startPayment, type PaymentServer } from '../index.ts'

const secret = 'a secret that only the two of them know'
const merchant = 'MOTCUA'
const heard: string[] = []
const app = Fastify()
app.post('/payments/notices', (request, reply) => {
  heard.push(JSON.stringify(request.body))
  return reply.send({ code: 'OK' })
})

let server: PaymentServer
let notifyUrl: string
let platform: ReturnType<typeof createHmacPaymentPlatform>
let number = 0

beforeAll(async () => {
  server = await startPayment({ port: await freePort(), merchant, secret })
  notifyUrl = `${await app.listen({ port: await freePort() })}/payments/notices`
  platform = createHmacPaymentPlatform({ url: server.url, merchant, secret })
})
beforeEach(() => {
  heard.length = 0
  server.behave({})
})
afterAll(async () => {
  await server.stop()
  await app.close()
})

function anOrder(amount = 20_000) {
  number += 1
  return {
    order: `TT-${number}`,
    amount,
    description: 'Lệ phí đăng ký cư trú & bản sao',
    unit: 'H15.91.01',
    expiresAt: new Date(Date.now() + 60_000),
    returnUrl: 'http://motcua.example/payments/return',
    notifyUrl,
  }
}

/** Goes to the page and presses a button; answers where the browser ended. */
async function press(payUrl: string, action: string): Promise<string> {
  const visitor = createVisitor('http://motcua.example/')
  const page = await visitor.open(payUrl)
  return (await visitor.submit(page, { action })).url
}

const read = () => heard.map((body) => platform.readNotice(body))
const heardAre = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count))

describe('an order', () => {
  test('is paid on the page; notice, return and query say so, signed', async () => {
    const order = anOrder()
    const { payUrl } = await platform.createOrder(order)
    expect((await platform.createOrder(order)).payUrl).toBe(payUrl)
    expect(await platform.queryOrder(order.order)).toMatchObject({ status: 'OPEN', paidAt: null })

    const back = new URL(await press(payUrl, 'pay'))
    const query = Object.fromEntries(back.searchParams)
    expect(platform.readReturn(query)).toEqual({ trusted: true, content: { order: order.order } })
    expect(platform.readReturn({ ...query, order: 'TT-0' })).toEqual({
      trusted: false,
      why: 'FORGED',
    })

    await heardAre(1)
    const report = { order: order.order, status: 'PAID', amount: 20_000 }
    expect(read()).toMatchObject([{ trusted: true, content: report }])
    const answer = await platform.queryOrder(order.order)
    expect(answer).toMatchObject(report)
    expect(answer.proof).toMatch(/&signature=[0-9a-f]{64}$/)
  })

  test('fails, and may be tried again', async () => {
    const order = anOrder()
    const { payUrl } = await platform.createOrder(order)
    await press(payUrl, 'fail')
    expect(await platform.queryOrder(order.order)).toMatchObject({ status: 'FAILED' })
    await press(payUrl, 'pay')
    expect(await platform.queryOrder(order.order)).toMatchObject({ status: 'PAID' })
  })

  test('left alone stays open', async () => {
    const order = anOrder()
    await press((await platform.createOrder(order)).payUrl, 'leave')
    expect(await platform.queryOrder(order.order)).toMatchObject({ status: 'OPEN' })
  })
})

describe('notices', () => {
  async function pay(manner: Parameters<PaymentServer['behave']>[0]) {
    server.behave(manner)
    await press((await platform.createOrder(anOrder())).payUrl, 'pay')
  }

  test('come twice, and in the wrong order', async () => {
    await pay({ notices: 'TWICE' })
    await heardAre(2)
    expect(heard[0]).toBe(heard[1])

    await pay({ notices: 'OUT_OF_ORDER' })
    await heardAre(4)
    expect(read().slice(2)).toMatchObject([
      { content: { status: 'PAID' } },
      { content: { status: 'FAILED' } },
    ])
  })

  test('come late', async () => {
    await pay({ notices: 'LATE' })
    expect(heard).toEqual([])
    server.release()
    await heardAre(1)
  })

  test('are forged: found out', async () => {
    await pay({ notices: 'FORGED' })
    await heardAre(1)
    expect(read()).toEqual([{ trusted: false, why: 'FORGED' }])
    expect(platform.readNotice('{"order":')).toEqual({ trusted: false, why: 'MALFORMED' })
  })
})

describe('refunds', () => {
  test('go back once, and no more than was paid', async () => {
    const order = anOrder()
    await press((await platform.createOrder(order)).payUrl, 'pay')
    const refund = { refund: `HT-${order.order}`, order: order.order, amount: 20_000, reason: 'x' }

    server.behave({ refunds: 'PENDING' })
    expect(await platform.refund(refund)).toMatchObject({ status: 'PENDING' })
    server.behave({})
    expect(await platform.refund(refund)).toMatchObject({ status: 'DONE' })
    expect(await platform.refund(refund)).toMatchObject({ status: 'DONE' })
    await expect(platform.refund({ ...refund, refund: 'HT-2', amount: 1 })).rejects.toThrow('409')
  })
})

test('the statement of a day has what moved', async () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format()
  const order = anOrder(7_000)
  await press((await platform.createOrder(order)).payUrl, 'pay')

  const lines = await platform.readStatement(today)
  expect(lines.at(-1)).toMatchObject({
    kind: 'PAYMENT',
    order: order.order,
    unit: 'H15.91.01',
    amount: 7_000,
    status: 'DONE',
  })
  expect(await platform.readStatement('2020-01-01')).toEqual([])
})

test('nobody is believed without the secret', async () => {
  const stranger = createHmacPaymentPlatform({ url: server.url, merchant, secret: 'guessed' })
  await expect(stranger.createOrder(anOrder())).rejects.toMatchObject({ kind: 'REFUSED' })

  server.behave({ answers: 'FORGED' })
  await expect(platform.createOrder(anOrder())).rejects.toMatchObject({ kind: 'UNTRUSTED' })
  server.behave({ answers: 'DOWN' })
  await expect(platform.queryOrder('TT-1')).rejects.toBeInstanceOf(PaymentPlatformError)
  const nowhere = createHmacPaymentPlatform({ url: 'http://127.0.0.1:9', merchant, secret })
  await expect(nowhere.queryOrder('TT-1')).rejects.toMatchObject({ kind: 'UNREACHABLE' })
})
