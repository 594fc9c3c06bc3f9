import type { Database } from '@motcua/events'
import type { Paperwork } from '../paperwork/paperwork.ts'
import { findDossier, setPaper } from '../store/dossiers.ts'
import { insertNotice, listNotices } from '../store/notices.ts'

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

/** Makes the notice of each request to supplement that went out and has none yet. */
export async function makeSupplementPaper(
  tx: Database,
  paperwork: Paperwork,
  dossierId: string,
  at: Date,
): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier) return
  const made = await listNotices(tx, [dossierId])
  const kind = 'SUPPLEMENT_REQUEST'
  for (const request of dossier.supplements) {
    const { number, requestedAt } = request
    const isThere = made.some((notice) => notice.kind === kind && notice.number === number)
    if (requestedAt === null || isThere) continue
    const { id: fileId } = await paperwork.makeSupplementNotice(tx, dossier, request, at)
    await insertNotice(tx, { dossierId, kind, number, fileId })
  }
}

/** Makes the notice of a dossier that ended without a result, where it has a number and no notice yet. */
export async function makeEndPaper(
  tx: Database,
  paperwork: Paperwork,
  dossierId: string,
  at: Date,
): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier?.end?.noticeNumber) return
  const { end } = dossier
  const kind = end.cause === 'REFUSED' ? 'REFUSAL' : 'DISCONTINUATION'
  const made = await listNotices(tx, [dossierId])
  if (made.some((notice) => notice.kind === kind)) return
  const { id: fileId } = await paperwork.makeEndNotice(tx, dossier, end, at)
  await insertNotice(tx, { dossierId, kind, number: 1, fileId })
}
