import type { Database } from '@motcua/events'
import { newId } from '@motcua/kernel'
import type { Profile } from '@motcua/regulation'
import { lockSubject } from '@motcua/subgraph-kit'
import { endPayment as decide, type DossierEnding } from '../../domain/payments/end-payment.ts'
import { appendPosting } from '../../store/payments/ledger.ts'
import { findPaymentOf, replacePayment } from '../../store/payments/payments.ts'
import { insertRefund, listRefundsOf } from '../../store/payments/refunds.ts'

/** Follows the end of a dossier: the fee is no longer owed, or has to go back. Once, however often it is told. */
export async function endPayment(
  tx: Database,
  { fees }: Pick<Profile, 'fees'>,
  { dossierId, at, ...ending }: DossierEnding & { readonly dossierId: string; readonly at: Date },
): Promise<void> {
  await lockSubject(tx, dossierId)
  const payment = await findPaymentOf(tx, dossierId)
  if (!payment) return
  const refunds = await listRefundsOf(tx, [payment.id])
  if (refunds.some(({ cause }) => cause !== 'NOT_OWED')) return

  const refundId = newId()
  const { refundWhenNotServed } = fees
  const ended = decide(payment, ending, { refundId, refundWhenNotServed })
  if (!ended) return
  await replacePayment(tx, ended.payment)
  await appendPosting(tx, payment, ended.posting, at)
  if (ended.refund) await insertRefund(tx, payment, ended.refund, { id: refundId, at })
}
