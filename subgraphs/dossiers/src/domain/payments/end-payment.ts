import { postCancelled, postRefundDue, type Posting } from './ledger.ts'
import type { NewRefund, Payment } from './payment.ts'

/** How a dossier ended without a result. */
export interface DossierEnding {
  readonly cause: 'DECLINED' | 'WITHDRAWN' | 'REFUSED' | 'NOT_SUPPLEMENTED' | 'NOT_PAID'
  readonly reason: string
}

/** What the end of a dossier changes for its payment. */
export interface PaymentEnding {
  readonly payment: Payment
  readonly posting: Posting
  readonly refund: NewRefund | null
}

/** Where the agency did not serve; the other ends are the applicant's. */
const notServed: readonly DossierEnding['cause'][] = ['DECLINED', 'REFUSED']

/**
 * A dossier ended without a result. What was not paid is no longer owed; what was paid goes back where the agency could
 * not serve (DL24 Đ9.4). Undefined where nothing changes.
 */
export function endPayment(
  payment: Payment,
  { cause, reason }: DossierEnding,
  {
    refundId,
    refundWhenNotServed,
  }: { readonly refundId: string; readonly refundWhenNotServed: boolean },
): PaymentEnding | undefined {
  const { id, total, state, method, reference } = payment
  if (state === 'DUE') {
    const posting = postCancelled(id, total)
    return { payment: { ...payment, state: 'CANCELLED' }, posting, refund: null }
  }
  if (state === 'CANCELLED' || !refundWhenNotServed || !notServed.includes(cause)) return undefined

  const orderId = method === 'PLATFORM' ? reference : null
  const refund: NewRefund = { orderId, amount: total, cause: 'NOT_SERVED', reason }
  return { payment, posting: postRefundDue(refundId, total), refund }
}
