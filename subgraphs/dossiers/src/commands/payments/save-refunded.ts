import type { Approved } from '../../domain/payments/refund-payment.ts'
import { appendPosting } from '../../store/payments/ledger.ts'
import { replaceRefund } from '../../store/payments/refunds.ts'
import type { Work } from '../act.ts'
import { saveOwnMove } from './system.ts'

/** Books money that went back, and puts it into the history of the dossier. */
export async function saveRefunded(work: Work, { refund, posting }: Approved): Promise<void> {
  const { paymentId, dossierId, agencyId, amount, method, reason } = refund
  await replaceRefund(work.tx, refund)
  if (!posting || !method) return
  const { now } = work.situation
  await appendPosting(work.tx, { id: paymentId, dossierId, agencyId }, posting, now)
  await saveOwnMove(work, {
    act: { type: 'PAYMENT_REFUNDED', paymentId, amount, method, reason },
    ...{ close: [], open: [] },
  })
}
