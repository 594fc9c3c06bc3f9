import { z } from 'zod'

/** How the platform behaves towards its merchant: well, or in one of the ways that a merchant has to stand. */
export const paymentBehaviour = z.object({
  /** What its messages of payments are like. `LATE`: held until released. */
  notices: z
    .enum(['AT_ONCE', 'LATE', 'TWICE', 'OUT_OF_ORDER', 'FORGED', 'WRONG_AMOUNT', 'NEVER'])
    .default('AT_ONCE'),
  /** How it answers requests. */
  answers: z.enum(['WELL', 'DOWN', 'FORGED']).default('WELL'),
  refunds: z.enum(['DONE', 'PENDING', 'FAILED']).default('DONE'),
  /** What the statement of a day is like. */
  statement: z.enum(['TRUE', 'SHORT', 'WRONG_AMOUNT', 'DOUBLE', 'EXTRA']).default('TRUE'),
})

export type PaymentBehaviour = z.infer<typeof paymentBehaviour>

export const wellBehaved: PaymentBehaviour = paymentBehaviour.parse({})
