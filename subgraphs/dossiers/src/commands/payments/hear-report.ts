import type { OrderReport } from '@motcua/connectors'
import {
  applyReport,
  judgeReport,
  type ReportVerdict,
} from '../../domain/payments/receive-payment.ts'
import { findOrder, replaceOrder } from '../../store/payments/orders.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { saveReception } from './save-reception.ts'
import { onDossier, saveOwnMove, type System } from './system.ts'

/** What a report of the platform led to. */
export type HeardReport =
  | { readonly verdict: 'UNKNOWN_ORDER' }
  | { readonly verdict: ReportVerdict; readonly dossierId: string }

/**
 * Takes the platform's word on an order, by whatever way and however often it came. Whoever calls has checked the
 * signature. Money is booked once: the order is judged again under the lock of its dossier.
 */
export async function hearReport(system: System, report: OrderReport): Promise<HeardReport> {
  const known = await findOrder(system.db, report.order)
  if (!known) return { verdict: 'UNKNOWN_ORDER' }
  const { dossierId } = known

  return onDossier(system, dossierId, async (work) => {
    const { tx, situation } = work
    const [order = known, payment] = await Promise.all([
      findOrder(tx, known.id),
      findPaymentOf(tx, dossierId),
    ])
    if (!payment) throw new Error(`Order ${order.id} is for no payment.`)
    const verdict = judgeReport(order, report)
    const heard = applyReport(order, report, situation.now)
    if (heard !== order) await replaceOrder(tx, heard)
    if (verdict === 'CONFIRMS') {
      const { contact } = situation.dossier
      const move = await saveReception(work, system.profile, payment, {
        ...{ method: 'PLATFORM', reference: order.id, bookedAs: order.id },
        at: heard.paidAt ?? situation.now,
        ...{ payerName: contact.fullName, receivedBy: null, receiverName: null },
      })
      if (move) await saveOwnMove(work, move)
    }
    return { verdict, dossierId }
  })
}
