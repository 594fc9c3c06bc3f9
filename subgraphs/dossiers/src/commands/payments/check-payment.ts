import { PaymentPlatformError } from '@motcua/connectors'
import { ok, type Result } from '@motcua/kernel'
import type { Context } from '../../context.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { mayRead } from '../../domain/viewing.ts'
import { findDossier } from '../../store/dossiers.ts'
import { listOrdersOf } from '../../store/payments/orders.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { hearReport } from './hear-report.ts'

/** Asks the platform how the attempts to pay a dossier stand; answers with the dossier. Asking again is safe. */
export async function checkPayment(
  context: Context,
  { dossierId }: { readonly dossierId: string },
): Promise<Result<string, Refusal>> {
  const {
    db,
    identity,
    payment: { platform },
  } = context
  const dossier = await findDossier(db, dossierId)
  if (!dossier || !mayRead(identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
  const payment = await findPaymentOf(db, dossierId)
  if (!payment) return refuseWith('NOTHING_TO_PAY')
  if (payment.state !== 'DUE' || !platform) return ok(dossierId)

  const orders = await listOrdersOf(db, [payment.id])
  const asked = orders.filter(({ state, payUrl }) => payUrl && state !== 'PAID').slice(-3)
  try {
    for (const { id } of asked) await hearReport(context, await platform.queryOrder(id))
    return ok(dossierId)
  } catch (error) {
    if (error instanceof PaymentPlatformError) return refuseWith('PLATFORM_UNAVAILABLE')
    throw error
  }
}
