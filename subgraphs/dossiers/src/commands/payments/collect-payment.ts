import { ok } from '@motcua/kernel'
import type { Context } from '../../context.ts'
import type { PaymentMethod } from '../../domain/payments/ledger.ts'
import { refuseWith } from '../../domain/refusals.ts'
import { checkText } from '../../domain/texts.ts'
import { paymentMethods } from '../../payment-rules.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { act, type ActResult } from '../act.ts'
import { saveReception } from './save-reception.ts'

interface CollectPayment {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly method: Exclude<PaymentMethod, 'PLATFORM'>
  readonly amount: number
  readonly reference?: string | null | undefined
  readonly payerName?: string | null | undefined
}

/** Records a fee collected in cash, by bank transfer or by the post; a dossier that waited for it goes on. */
export function collectPayment(context: Context, input: CollectPayment): Promise<ActResult> {
  const { profile } = context
  const rule = { operation: 'collectPayment', permission: 'payment.collect' } as const
  return act(context, rule, input, async (work) => {
    const { tx, situation, terms, actor } = work
    const { dossier, now } = situation
    if (dossier.version !== input.seenVersion) return refuseWith('DOSSIER_CHANGED')
    const payment = await findPaymentOf(tx, dossier.id)
    if (payment?.state !== 'DUE') return refuseWith('NOTHING_TO_PAY')
    if (!paymentMethods(profile, dossier, terms).includes(input.method))
      return refuseWith('METHOD_NOT_POSSIBLE')
    const { total } = payment
    if (input.amount !== total)
      return refuseWith('AMOUNT_DIFFERS', { amount: new Intl.NumberFormat('vi-VN').format(total) })
    const reference = checkReference(input)
    if (!reference.ok) return reference

    const move = await saveReception(work, profile, payment, {
      ...{ method: input.method, reference: reference.value, bookedAs: payment.id, at: now },
      payerName: input.payerName?.trim() || dossier.contact.fullName,
      ...{ receivedBy: actor.officerId, receiverName: actor.actorName },
    })
    return move ? ok(move) : refuseWith('NOTHING_TO_PAY')
  })
}

/** Cash needs no number: the fee receipt is its voucher. */
function checkReference({ method, reference }: CollectPayment) {
  if (method === 'CASH') return ok(reference?.trim() || null)
  return checkText(reference ?? '', {
    vi: 'số chứng từ chuyển tiền',
    en: 'the number of the transfer',
  })
}
