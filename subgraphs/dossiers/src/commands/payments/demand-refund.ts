import { authorise } from '@motcua/identity'
import { newId, ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../../context.ts'
import { postRefundDue } from '../../domain/payments/ledger.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { checkText } from '../../domain/texts.ts'
import { mayRead } from '../../domain/viewing.ts'
import { findDossier } from '../../store/dossiers.ts'
import { appendPosting } from '../../store/payments/ledger.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { insertRefund, listRefundsOf } from '../../store/payments/refunds.ts'

interface DemandRefund {
  readonly requestId: string
  readonly dossierId: string
  /** The rule of the law, and why it applies. */
  readonly ground: string
}

/** Has a paid fee go back because another rule of the law says so (DL24 Đ9.4). For the finance officer. */
export function demandRefund(
  context: Context,
  input: DemandRefund,
): Promise<Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>> {
  const { dossierId } = input
  const request = { ...input, operation: 'demandRefund', input, subject: dossierId }
  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const dossier = await findDossier(tx, dossierId)
    if (!dossier || !mayRead(context.identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    authorise(context.identity, 'payment.refund', dossier)
    const reason = checkText(input.ground, {
      vi: 'căn cứ hoàn trả',
      en: 'the ground for the refund',
    })
    if (!reason.ok) return reason
    const payment = await findPaymentOf(tx, dossierId)
    const refunds = payment ? await listRefundsOf(tx, [payment.id]) : []
    const isDue = refunds.some(({ cause }) => cause !== 'NOT_OWED')
    if (payment?.state !== 'PAID' || isDue) return refuseWith('NOTHING_TO_REFUND')

    const id = newId()
    const at = context.now()
    const orderId = payment.method === 'PLATFORM' ? payment.reference : null
    const refund = { orderId, amount: payment.total, cause: 'LAW', reason: reason.value } as const
    await insertRefund(tx, payment, refund, { id, at })
    await appendPosting(tx, payment, postRefundDue(id, payment.total), at)
    return ok(dossierId)
  })
}
