import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reportOf } from './notices.ts'
import { askedRefund, placedOrder } from './order-book.ts'
import { sign, withSignature, type Fields } from './signed-fields.ts'
import type { Platform } from './platform.ts'
import { statementOf } from './statement.ts'

/** What merchants ask: orders, their status, refunds, statements. Everything signed, both ways. */
export function serveApi(app: FastifyInstance, platform: Platform): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (!request.url.startsWith('/v1/')) return done()
    const { answers } = platform.state.behaviour
    const isGet = request.method === 'GET'
    if (answers === 'DOWN') void reply.code(503).send({ error: 'try again later' })
    else if (!isFromMerchant(isGet ? request.query : request.body, platform))
      void reply.code(401).send({ error: 'signature' })
    else done()
  })
  app.post('/v1/orders', (request, reply) => placeOrder(request, reply, platform))
  app.post('/v1/orders/query', (request, reply) => {
    const { order, nonce } = request.body as { order: string; nonce: string }
    const found = platform.book.find(order)
    if (!found) return reply.code(404).send({ error: 'no such order' })
    return reply.send(answer(platform, { ...reportOf(found), nonce }))
  })
  app.post('/v1/refunds', (request, reply) => {
    const asked = askedRefund.safeParse(request.body)
    if (!asked.success) return reply.code(422).send({ error: asked.error.message })
    const booked = platform.book.refund(asked.data, platform.state.behaviour.refunds)
    if (!booked) return reply.code(409).send({ error: 'nothing to refund' })
    const { refund, order, status, amount, transaction } = booked
    const fields = { refund, order, status, amount, transaction, nonce: asked.data.nonce }
    return reply.send(answer(platform, fields))
  })
  app.get<{ Params: { day: string } }>('/v1/statements/:day', (request, reply) =>
    sendStatement(request, reply, platform),
  )
}

function placeOrder(request: FastifyRequest, reply: FastifyReply, platform: Platform) {
  const placed = placedOrder.safeParse(request.body)
  if (!placed.success) return reply.code(422).send({ error: placed.error.message })
  const order = platform.book.place(placed.data)
  if (!order) return reply.code(409).send({ error: 'order with another amount' })
  const payUrl = `${platform.url}/pay/${order.token}`
  const fields = { order: order.order, payUrl, nonce: placed.data.nonce }
  return reply.send(answer(platform, fields))
}

function sendStatement(
  request: FastifyRequest<{ Params: { day: string } }>,
  reply: FastifyReply,
  { book, merchant, secret, state }: Platform,
) {
  const { day } = request.params
  const { nonce, day: signedDay } = request.query as { nonce: string; day: string }
  if (day !== signedDay) return reply.code(401).send({ error: 'signature' })
  const text = statementOf(book, day, state.behaviour)
  const digest = createHash('sha256').update(text).digest('hex')
  return reply
    .header('x-signature', sign({ merchant, day, nonce, digest }, secret))
    .type('application/x-ndjson')
    .send(text)
}

function answer({ secret, state }: Platform, fields: Fields): Fields {
  const key = state.behaviour.answers === 'FORGED' ? `${secret} of somebody else` : secret
  return withSignature(fields, key)
}

function isFromMerchant(message: unknown, { merchant, secret }: Platform): boolean {
  if (typeof message !== 'object' || message === null) return false
  const fields = message as Fields
  return fields['merchant'] === merchant && fields['signature'] === sign(fields, secret)
}
