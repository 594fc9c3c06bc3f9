import { PaymentPlatformError } from '@motcua/connectors'
import { applyRefundWord, type RefundWord } from '../../domain/payments/refund-payment.ts'
import { findRefund, replaceRefund } from '../../store/payments/refunds.ts'
import { saveRefunded } from './save-refunded.ts'
import { onDossier, type System } from './system.ts'

/** Asks the platform for an approved refund. Asking again is safe: it answers where the refund stands. */
export async function sendRefund(system: System, refundId: string): Promise<void> {
  const { platform } = system.payment
  const known = await findRefund(system.db, refundId)
  if (known?.state !== 'SENT' || !known.orderId || !platform) return

  const { id, orderId, amount, reason } = known
  const word = await platform
    .refund({ refund: id, order: orderId, amount, reason: reason.slice(0, 500) })
    .catch(unlessPlatform)
  await onDossier(system, known.dossierId, async (work) => {
    const refund = await findRefund(work.tx, id)
    if (refund?.state !== 'SENT') return
    const outcome = applyRefundWord(refund, word, work.situation.now)
    if (outcome.posting) await saveRefunded(work, outcome)
    else await replaceRefund(work.tx, outcome.refund)
  })
}

/** A platform that says no for good has nothing to give back; one that is silent is asked again. */
function unlessPlatform(error: unknown): RefundWord | undefined {
  if (!(error instanceof PaymentPlatformError)) throw error
  return error.kind === 'REFUSED' && error.message.includes('409')
    ? { status: 'FAILED', transaction: null, proof: error.message }
    : undefined
}
