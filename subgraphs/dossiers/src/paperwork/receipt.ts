import type { Database } from '@motcua/events'
import { renderReceipt, type ReceiptData } from '@motcua/documents'
import { feesOwed, feeTotalOf } from '@motcua/checklist'
import type { Profile } from '@motcua/regulation'
import type {
  AgencyTerms,
  Clock,
  Dossier,
  ProcedureTerms,
  SubmittedDocument,
} from '../domain/dossier.ts'
import { listHistories } from '../store/history.ts'
import { listSubmittedDocuments } from '../store/submitted-documents.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import { placeOf, toApplicant, toLetterhead, toSubmitter } from './letterhead.ts'

interface Printing {
  readonly profile: Profile
  readonly publicOrigin: string
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
): Promise<Uint8Array> {
  const [terms, { agency }, documents, entries] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
    listSubmittedDocuments(db, [dossier.id]),
    listHistories(db, [dossier.id]),
  ])
  const acceptance = entries.find(({ act }) => act.type === 'ACCEPTED')
  const { clock, code } = dossier
  if (!clock || !code || !acceptance) throw new Error(`Dossier ${dossier.id} is not accepted.`)

  return renderReceipt({
    ...toHead(printing, agency, code, acceptance.at),
    dossierCode: code,
    lookUpUrl: `${printing.publicOrigin}/tra-cuu?ma=${encodeURIComponent(code)}`,
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier.contact),
    procedure: { code: terms.code, name: terms.name },
    documents: documents.map((document) => toLine(document, terms)),
    sets: dossier.sets,
    statutoryTime: toWords(clock.limit),
    receivedAt: clock.receivedAt,
    dueAt: clock.dueAt,
    collection: toCollection(dossier, agency),
    ...toFee(dossier, terms),
    submitter: toSubmitter(dossier),
    receiver: { name: acceptance.actorName, signedDigitally: false },
  })
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

function toFee({ answers, channel }: Dossier, { fees }: ProcedureTerms): Pick<ReceiptData, 'fee'> {
  const amount = feeTotalOf(feesOwed(fees, answers, channel))
  return amount === null ? {} : { fee: { amount, paid: false } }
}
