import type { Context } from '../context.ts'
import type { DeliveryMethod } from '../domain/dossier.ts'
import { returnResult as decide } from '../domain/return-result.ts'
import { refuseWith } from '../domain/refusals.ts'
import { findPaymentOf } from '../store/payments/payments.ts'
import { act, type ActResult } from './act.ts'

interface ReturnResult {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly receivedBy?: string | null | undefined
  readonly method?: DeliveryMethod | null | undefined
}

/** Hands the result over (state 10). */
export function returnResult(context: Context, input: ReturnResult): Promise<ActResult> {
  const rule = { operation: 'returnResult', permission: 'dossier.return' } as const
  return act(context, rule, input, async ({ tx, situation }) => {
    const { seenVersion, receivedBy, method } = input
    const payment = await findPaymentOf(tx, input.dossierId)
    if (payment?.state === 'DUE') return refuseWith('PAYMENT_DUE')
    const who = receivedBy?.trim() || null
    return decide(situation, { seenVersion, receivedBy: who, method: method ?? null })
  })
}
