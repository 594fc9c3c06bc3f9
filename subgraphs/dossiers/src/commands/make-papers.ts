import type { Database } from '@motcua/events'
import type { Paperwork } from '../paperwork/paperwork.ts'
import { findDossier, setPaper } from '../store/dossiers.ts'

/** Makes the receipt of an accepted dossier, unless it is there already. */
export async function makeReceiptPaper(
  tx: Database,
  paperwork: Paperwork,
  dossierId: string,
  at: Date,
): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier || dossier.receiptFileId) return
  const { id } = await paperwork.makeReceipt(tx, dossier, at)
  await setPaper(tx, dossierId, { receiptFileId: id })
}

/** Makes the notice of a dossier that was not accepted, unless it is there already. */
export async function makeDeclinePaper(
  tx: Database,
  paperwork: Paperwork,
  dossierId: string,
  at: Date,
): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier || dossier.declineFileId) return
  const { id } = await paperwork.makeDeclineNotice(tx, dossier, at)
  await setPaper(tx, dossierId, { declineFileId: id })
}
