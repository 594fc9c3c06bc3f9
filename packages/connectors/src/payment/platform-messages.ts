import { z } from 'zod'

const amount = z.number().int().nonnegative()
const code = z.string().min(1).max(100)
const signature = z.string()

/** Any flat message, before its signature is checked. */
export const flatMessage = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export const orderAnswer = z.object({ order: code, payUrl: z.url(), nonce: code, signature })

export const orderReport = z.object({
  merchant: code,
  order: code,
  status: z.enum(['OPEN', 'PAID', 'FAILED', 'EXPIRED']),
  amount,
  transaction: code.nullish(),
  paidAt: z.iso.datetime().nullish(),
  nonce: code.nullish(),
  signature,
})

export const refundAnswer = z.object({
  refund: code,
  status: z.enum(['DONE', 'PENDING', 'FAILED']),
  amount,
  transaction: code.nullish(),
  nonce: code,
  signature,
})

export const returnMessage = z.object({ merchant: code, order: code, signature })

export const statementLine = z.object({
  kind: z.enum(['PAYMENT', 'REFUND']),
  order: code,
  refund: code.nullable(),
  transaction: code,
  unit: z.string().max(100),
  amount,
  at: z.iso.datetime().transform((text) => new Date(text)),
  status: z.enum(['DONE', 'FAILED']),
})
