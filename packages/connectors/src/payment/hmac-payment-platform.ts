import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import {
  PaymentPlatformError,
  type Message,
  type OrderReport,
  type PaymentPlatform,
  type StatementLine,
} from './payment-platform.ts'
import {
  flatMessage,
  orderAnswer,
  orderReport,
  refundAnswer,
  returnMessage,
  statementLine,
} from './platform-messages.ts'
import { canonicalText, isSigned, signed, type Fields } from './signed-fields.ts'

interface HmacPaymentOptions {
  /** Address of the platform, e.g. `https://thanh-toan.example.vn`. */
  readonly url: string
  /** Our name at the platform. */
  readonly merchant: string
  /** Shared with the platform; signs both ways. */
  readonly secret: string
  readonly now?: () => Date
}

/** Within it the platform has to answer, in milliseconds. */
const PATIENCE = 10_000

/** A payment platform over signed HTTP: HMAC-SHA256 over the canonical text of every message, both ways (README). */
export function createHmacPaymentPlatform(options: HmacPaymentOptions): PaymentPlatform {
  return {
    async createOrder({ expiresAt, ...order }) {
      const fields = { ...order, expiresAt: expiresAt.toISOString() }
      const { content } = await ask(options, '/v1/orders', fields, orderAnswer)
      return { payUrl: content.payUrl }
    },
    async queryOrder(order) {
      const answer = await ask(options, '/v1/orders/query', { order }, orderReport)
      if (answer.content.order !== order) throw untrusted('another order')
      return toReport(answer)
    },
    async refund(refund) {
      const { content, fields } = await ask(options, '/v1/refunds', { ...refund }, refundAnswer)
      const { status, transaction, amount } = content
      if (content.refund !== refund.refund || amount !== refund.amount)
        throw untrusted('another refund')
      return {
        ...{ refund: refund.refund, status, transaction: transaction ?? null },
        proof: proofOf(fields),
      }
    },
    readStatement: (day) => readStatement(options, day),
    readNotice: (body) => readNotice(options, parseJson(body)),
    readReturn: (query) => {
      const read = readSigned(options, query, returnMessage)
      return read.trusted ? { trusted: true, content: { order: read.content.order } } : read
    },
  }
}

async function ask<Shape extends z.ZodType<Fields & { nonce?: string | null | undefined }>>(
  { url, merchant, secret, now = () => new Date() }: HmacPaymentOptions,
  path: string,
  fields: Fields,
  shape: Shape,
): Promise<Read<z.infer<Shape>>> {
  const nonce = randomUUID()
  const message = signed({ ...fields, merchant, nonce, time: now().toISOString() }, secret)
  const response = await send(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  })
  const body = flatMessage.safeParse(parseJson(await response.text()))
  if (!response.ok) throw refused(response.status)
  if (!body.success || !isSigned(body.data, secret)) throw untrusted('no valid signature')
  const answer = shape.safeParse(body.data)
  if (!answer.success || answer.data.nonce !== nonce) throw untrusted('not what was asked')
  return { content: answer.data, fields: body.data }
}

/** A message whose signature is right: what it says, and all that was signed. */
interface Read<Content> {
  readonly content: Content
  readonly fields: Fields
}

async function readStatement(
  { url, merchant, secret, now = () => new Date() }: HmacPaymentOptions,
  day: string,
): Promise<readonly StatementLine[]> {
  const query = signed({ merchant, day, nonce: randomUUID(), time: now().toISOString() }, secret)
  const address = new URL(`/v1/statements/${day}`, url)
  address.search = canonicalText({ ...query, signature: null }) + `&signature=${query.signature}`
  const response = await send(address, {})
  if (!response.ok) throw refused(response.status)

  const text = await response.text()
  const digest = createHash('sha256').update(text).digest('hex')
  const signature = response.headers.get('x-signature')
  if (!isSigned({ merchant, day, nonce: query.nonce, digest, signature }, secret))
    throw untrusted('no valid signature')
  const lines = text.split('\n').filter(Boolean)
  return lines.map((line) => {
    const read = statementLine.safeParse(parseJson(line))
    if (!read.success) throw untrusted('a line that cannot be read')
    return read.data
  })
}

async function send(address: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) })
  } catch (error) {
    throw new PaymentPlatformError('UNREACHABLE', 'The payment platform does not answer.', error)
  }
}

function readNotice(options: HmacPaymentOptions, message: unknown): Message<OrderReport> {
  const read = readSigned(options, message, orderReport)
  return read.trusted ? { trusted: true, content: toReport(read) } : read
}

function readSigned<Shape extends z.ZodType<Fields & { merchant: string }>>(
  { merchant, secret }: HmacPaymentOptions,
  message: unknown,
  shape: Shape,
): (Read<z.infer<Shape>> & { readonly trusted: true }) | Untrusted {
  const fields = flatMessage.safeParse(message)
  if (!fields.success) return { trusted: false, why: 'MALFORMED' }
  if (!isSigned(fields.data, secret)) return { trusted: false, why: 'FORGED' }
  const content = shape.safeParse(fields.data)
  if (!content.success) return { trusted: false, why: 'MALFORMED' }
  if (content.data.merchant !== merchant) return { trusted: false, why: 'NOT_OURS' }
  return { trusted: true, content: content.data, fields: fields.data }
}

type Untrusted = Extract<Message<never>, { readonly trusted: false }>

function toReport({ content, fields }: Read<z.infer<typeof orderReport>>): OrderReport {
  const { order, status, amount, transaction, paidAt } = content
  return {
    ...{ order, status, amount },
    transaction: transaction ?? null,
    paidAt: paidAt ? new Date(paidAt) : null,
    proof: proofOf(fields),
  }
}

function proofOf(message: Fields): string {
  return `${canonicalText(message)}&signature=${message['signature'] ?? ''}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(status: number): PaymentPlatformError {
  return new PaymentPlatformError('REFUSED', `The payment platform answered ${status}.`)
}

function untrusted(what: string): PaymentPlatformError {
  return new PaymentPlatformError('UNTRUSTED', `The payment platform's answer: ${what}.`)
}
