import type { Profile } from '@motcua/regulation'
import { vietnamDay } from '../../domain/dossier-code.ts'
import type { Move } from '../../domain/moves.ts'
import { confirmPayment } from '../../domain/payments/await-payment.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { receivePayment, type Incoming } from '../../domain/payments/receive-payment.ts'
import { waitingRules } from '../../payment-rules.ts'
import { nextNumber } from '../../store/counters.ts'
import { appendPosting } from '../../store/payments/ledger.ts'
import { replacePayment } from '../../store/payments/payments.ts'
import { insertRefund } from '../../store/payments/refunds.ts'
import type { Work } from '../act.ts'

/** Books money that came in; answers with the move that it leads to, undefined where the money was not owed. */
export async function saveReception(
  { tx, situation, agency }: Work,
  profile: Profile,
  payment: Payment,
  incoming: Incoming,
): Promise<Move | undefined> {
  const { now } = situation
  const reception = receivePayment(payment, incoming)
  await appendPosting(tx, payment, reception.posting, now)
  if (reception.refund) await insertRefund(tx, payment, reception.refund, { at: now })
  if (!reception.confirms) return undefined

  const year = vietnamDay(now).slice(0, 4)
  const number = await nextNumber(tx, agency.id, 'FEE_RECEIPT', `${year}-01-01`)
  const paid = { ...reception.payment, receiptNumber: `${String(number).padStart(6, '0')}/${year}` }
  await replacePayment(tx, paid)
  return confirmPayment(situation, paid, incoming.method, waitingRules(profile))
}
