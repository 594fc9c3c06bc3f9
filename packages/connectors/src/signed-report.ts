import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { SmsReport } from './sms.ts'

/** HTTP header with the gateway's signature over a report. */
export const reportSignatureHeader = 'x-sms-signature'

/** A report that was signed longer ago, in milliseconds, may be a recording. */
const OLDEST = 5 * 60_000

const report = z.object({
  id: z.string().min(1).max(200),
  status: z.enum(['delivered', 'failed']),
  at: z.iso.datetime(),
  reason: z.string().max(500).nullish(),
})

/**
 * Reads a delivery report; undefined unless it is signed with the secret, fresh and whole. The signature header is
 * `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body", hex>`.
 */
export function readSmsReport(
  { body, signature }: { readonly body: string; readonly signature: string | undefined },
  secret: string,
  now: Date,
): SmsReport | undefined {
  const [, time = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? '') ?? []
  const seconds = Number(time)
  if (!given || Math.abs(now.getTime() - seconds * 1000) > OLDEST) return undefined
  const expected = digest(seconds, body, secret)
  if (!timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(expected, 'hex'))) return undefined

  const parsed = report.safeParse(parseJson(body))
  if (!parsed.success) return undefined
  const { id, status, at, reason } = parsed.data
  return {
    messageId: id,
    outcome: status === 'delivered' ? 'DELIVERED' : 'FAILED',
    at: new Date(at),
    reason: reason ?? null,
  }
}

function digest(seconds: number, body: string, secret: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
