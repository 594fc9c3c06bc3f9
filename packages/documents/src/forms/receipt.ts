import { compileDocument } from '../typesetting/compile.ts'
import { drawQrCode } from '../typesetting/qr-code.ts'
import { formatDateTime, glue, twoDigits } from '../typesetting/vietnamese-time.ts'
import {
  type Applicant,
  type ProcedureName,
  toApplicantLines,
  toProcedureLine,
} from './applicant.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'
import { type Signatory, type Submitter, toSignatoryLines, toSubmitterLines } from './signatures.ts'

/** In what form a document was handed in. */
export type DocumentKind = 'ORIGINAL' | 'CERTIFIED_COPY' | 'COPY' | 'ELECTRONIC'

/** One line of "Thành phần hồ sơ nộp gồm". */
export interface SubmittedDocument {
  readonly name: string
  readonly kind: DocumentKind
  /** Number of copies handed in. */
  readonly quantity: number
  /** What to remark beside the name: "đã số hóa", "trả lại bản gốc". */
  readonly note?: string
}

/** Money asked for the procedure; amounts in đồng. */
export interface ReceiptFee {
  readonly amount: number
  readonly paid: boolean
}

/** The line "Vào Sổ theo dõi hồ sơ". */
export interface RegisterEntry {
  readonly book: string
  readonly entry: string
}

/** Form 01 "Giấy tiếp nhận hồ sơ và hẹn trả kết quả": everything printed on it. */
export interface ReceiptData extends Issue {
  readonly letterhead: Letterhead
  readonly dossierCode: string
  /** Absolute address that shows the dossier's progress; becomes the QR code. */
  readonly lookUpUrl: string
  /** The one-stop unit that received, in full: "Trung tâm Phục vụ hành chính công xã Ea Mẫu". */
  readonly receivingUnit: string
  readonly applicant: Applicant
  readonly procedure: ProcedureName
  readonly documents: readonly SubmittedDocument[]
  /** Number of sets of the dossier. */
  readonly sets: number
  /** Time limit by law, in words: "07 ngày làm việc". */
  readonly statutoryTime: string
  readonly receivedAt: Date
  readonly dueAt: Date
  /** Where and how the result is collected. */
  readonly collection: string
  readonly fee?: ReceiptFee
  readonly register?: RegisterEntry
  readonly submitter: Submitter
  /** The officer who received. */
  readonly receiver: Signatory
  /** Which copy this is. Default `APPLICANT`. */
  readonly copy?: 'APPLICANT' | 'FILE'
}

const KINDS: Readonly<Record<DocumentKind, string>> = {
  ORIGINAL: 'Bản chính',
  CERTIFIED_COPY: 'Bản sao chứng thực',
  COPY: 'Bản sao',
  ELECTRONIC: 'Bản điện tử',
}

const COPIES = {
  APPLICANT: '(Liên: Giao tổ chức, cá nhân nộp hồ sơ)',
  FILE: '(Liên: Lưu hồ sơ)',
} as const

/** Form 01 as an archivable PDF of A5 pages (Thông tư 01/2018/TT-VPCP, Điều 9). */
export async function renderReceipt(data: ReceiptData): Promise<Uint8Array> {
  return compileDocument('receipt', toReceiptLines(data, await drawQrCode(data.lookUpUrl)))
}

function toReceiptLines(data: ReceiptData, qrSvg: string) {
  return {
    ...toIssueLines(data),
    documentTitle: `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${data.dossierCode}`,
    documentAuthor: data.receivingUnit,
    letterhead: toHeading(data.letterhead),
    copyLine: COPIES[data.copy ?? 'APPLICANT'],
    dossierCode: data.dossierCode,
    qrSvg,
    qrAlt: `Mã QR tra cứu hồ sơ ${data.dossierCode}: ${data.lookUpUrl}`,
    receivingUnit: data.receivingUnit,
    applicant: toApplicantLines(data.applicant),
    procedure: toProcedureLine(data.procedure),
    documents: data.documents.map(toDocumentLine),
    sets: glue(`${twoDigits(data.sets)} bộ`),
    statutoryTime: data.statutoryTime,
    receivedAt: formatDateTime(data.receivedAt),
    dueAt: formatDateTime(data.dueAt),
    collection: data.collection,
    fee: data.fee ? toFeeLine(data.fee) : null,
    register: data.register ? toRegisterLine(data.register) : null,
    submitter: toSubmitterLines(data.submitter),
    receiver: toSignatoryLines(data.receiver),
    notes: toNotes(data),
  }
}

function toDocumentLine({ name, kind, quantity, note }: SubmittedDocument) {
  return { name, kind: KINDS[kind], quantity: twoDigits(quantity), note: note ?? null }
}

function toFeeLine({ amount, paid }: ReceiptFee): string {
  if (amount === 0) return 'Không thu'
  const money = glue(`${new Intl.NumberFormat('vi-VN').format(amount)} đồng`)
  return `${money} (${paid ? 'đã nộp' : 'chưa nộp'})`
}

function toRegisterLine({ book, entry }: RegisterEntry): string {
  return `Vào Sổ theo dõi hồ sơ, ${glue(`Quyển số: ${book}`)}, ${glue(`Số thứ tự: ${entry}`)}`
}

function toNotes({ lookUpUrl }: ReceiptData): readonly string[] {
  return [
    'Giấy tiếp nhận hồ sơ và hẹn trả kết quả được lập thành 02 liên: 01 liên giao cho tổ chức, cá nhân nộp hồ sơ; 01 liên lưu kèm theo hồ sơ.',
    'Khi đến nhận kết quả, đề nghị mang theo giấy này (bản giấy hoặc bản điện tử) và giấy tờ tùy thân.',
    `Tra cứu tình trạng giải quyết hồ sơ bằng mã QR hoặc mã hồ sơ tại ${new URL(lookUpUrl).origin}`,
  ]
}
