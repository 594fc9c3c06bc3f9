import type { Database } from '@motcua/events'
import { renderReceipt, type PaperCheck, type ReceiptData } from '@motcua/documents'
import type { Profile } from '@motcua/regulation'
import type {
  AgencyTerms,
  Clock,
  Dossier,
  ProcedureTerms,
  SubmittedDocument,
} from '../domain/dossier.ts'
import { lookUpPath } from '../profile-rules.ts'
import { listHistories } from '../store/history.ts'
import { lookUpKeyOf } from '../store/look-up.ts'
import { listSubmittedDocuments } from '../store/submitted-documents.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import type { MadePaper } from './made-paper.ts'
import { placeOf, toApplicant, toLetterhead, toSubmitter } from './letterhead.ts'

interface Printing {
  readonly profile: Profile
  readonly publicOrigin: string
  readonly check: PaperCheck
}

const units: Readonly<Record<Clock['limit']['unit'], string>> = {
  WORKING_DAY: 'ngày làm việc',
  DAY: 'ngày',
  HOUR: 'giờ làm việc',
  MONTH: 'tháng',
  SAME_DAY: 'trong ngày',
}

const deliveries: Readonly<Record<Dossier['deliveryMethod'], string>> = {
  ONLINE: 'Trực tuyến, trong Kho dữ liệu điện tử của người nộp',
  COUNTER: 'Tại',
  POST: 'Qua dịch vụ bưu chính công ích, đến địa chỉ của người nộp',
}

/** Form 01 of an accepted dossier, as PDF. */
export async function makeReceipt(
  db: Database,
  printing: Printing,
  dossier: Dossier,
): Promise<MadePaper> {
  const [terms, { agency }, documents, entries] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
    listSubmittedDocuments(db, [dossier.id]),
    listHistories(db, [dossier.id]),
  ])
  const acceptance = entries.flatMap(({ act, at, actorName }) =>
    act.type === 'ACCEPTED' ? [{ act, at, actorName }] : [],
  )[0]
  const { clock, code } = dossier
  if (!clock || !code || !acceptance) throw new Error(`Dossier ${dossier.id} is not accepted.`)

  const { profile, publicOrigin, check } = printing
  const head = toHead(printing, agency, code, acceptance.at)
  const key = await lookUpKeyOf(db, dossier.id, acceptance.at)
  const pdf = await renderReceipt({
    ...head,
    check,
    dossierCode: code,
    lookUpUrl: `${publicOrigin}${lookUpPath(profile, code, key)}`,
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier),
    procedure: { code: terms.code, name: terms.name },
    documents: documents.map((document) => toLine(document, terms)),
    sets: dossier.sets,
    statutoryTime: toWords(clock.limit),
    receivedAt: clock.receivedAt,
    // As promised at acceptance, wherever the clock stands by now.
    dueAt: new Date(acceptance.act.clock.dueAt ?? clock.receivedAt),
    collection: toCollection(dossier, agency),
    ...toFee(dossier),
    submitter: toSubmitter(dossier),
    receiver: { name: acceptance.actorName, signedDigitally: false },
  })
  return { pdf, number: head.number, signerName: acceptance.actorName }
}

function toHead(printing: Printing, agency: AgencyTerms, code: string, issuedAt: Date) {
  const { profile } = printing
  return {
    letterhead: toLetterhead(profile, agency),
    number: `${Number(code.split('-').at(-1))}/TNHS`,
    place: placeOf(profile, agency),
    issuedAt,
  }
}

function toLine({ documentId, copyKind, quantity }: SubmittedDocument, terms: ProcedureTerms) {
  const known = terms.documents.find(({ id }) => id === documentId)
  return { name: known?.name.vi ?? documentId, kind: copyKind, quantity }
}

function toWords({ quantity, unit }: Clock['limit']): string {
  if (unit === 'SAME_DAY') return units[unit]
  const number = new Intl.NumberFormat('vi-VN').format(quantity)
  return `${Number.isInteger(quantity) ? number.padStart(2, '0') : number} ${units[unit]}`
}

function toCollection({ deliveryMethod }: Dossier, { oneStopName, address }: AgencyTerms): string {
  const way = deliveries[deliveryMethod]
  return deliveryMethod === 'COUNTER' ? `${way} ${oneStopName.vi}, ${address}` : way
}

/** As fixed at acceptance; nothing was paid by then. */
function toFee({ feeTotal }: Dossier): Pick<ReceiptData, 'fee'> {
  return { fee: { amount: feeTotal ?? 0, paid: false } }
}
