import type { Database } from '@motcua/events'
import type { Paperwork } from '../../paperwork/paperwork.ts'
import { findDossier } from '../../store/dossiers.ts'
import { findPaymentOf, setFeeReceipt } from '../../store/payments/payments.ts'

/** Makes the receipt of a fee that was paid, unless it is there already. */
export async function makeFeeReceiptPaper(
  tx: Database,
  paperwork: Paperwork,
  dossierId: string,
  at: Date,
): Promise<void> {
  const [dossier, payment] = [await findDossier(tx, dossierId), await findPaymentOf(tx, dossierId)]
  if (!dossier || payment?.state !== 'PAID' || payment.receiptFileId) return
  const { id } = await paperwork.makeFeeReceipt(tx, dossier, payment, at)
  await setFeeReceipt(tx, dossierId, id)
}
