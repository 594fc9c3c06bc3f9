import { compileDocument } from '../typesetting/compile.ts'
import { dongInWords } from '../typesetting/dong-in-words.ts'
import { formatDateTime, glue } from '../typesetting/vietnamese-time.ts'
import {
  type Applicant,
  type ProcedureName,
  toApplicantLines,
  toProcedureLine,
} from './applicant.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'

/** One fee or charge as it was paid; amounts in đồng. */
export interface FeeReceiptLine {
  readonly name: string
  /** How many; null where it is not counted. */
  readonly quantity: number | null
  readonly unitAmount: number | null
  readonly amount: number
  /** Exemption or reduction with its legal basis; null where there is none. */
  readonly exemption: string | null
}

/** "Biên lai thu phí, lệ phí": everything printed on it. */
export interface FeeReceiptData extends Issue {
  readonly letterhead: Letterhead
  readonly dossierCode: string
  readonly receivingUnit: string
  readonly applicant: Applicant
  readonly procedure: ProcedureName
  readonly payerName: string
  readonly lines: readonly FeeReceiptLine[]
  readonly total: number
  readonly paidAt: Date
  /** How it was paid, in words: "Trực tuyến, qua nền tảng thanh toán". */
  readonly method: string
  /** Number of the transaction or the voucher; null for cash without one. */
  readonly reference: string | null
  /** Who took the money: the officer, or the platform. */
  readonly receiverName: string
}

/** The fee receipt as an archivable PDF of A5 pages; it is signed by the agency's certificate. */
export async function renderFeeReceipt(data: FeeReceiptData): Promise<Uint8Array> {
  return compileDocument('fee-receipt', {
    ...toIssueLines(data),
    documentTitle: `Biên lai thu phí, lệ phí ${data.number}`,
    documentAuthor: data.receivingUnit,
    letterhead: toHeading(data.letterhead),
    dossierCode: data.dossierCode,
    qrSvg: null,
    qrAlt: '',
    receivingUnit: data.receivingUnit,
    applicant: toApplicantLines(data.applicant),
    procedure: toProcedureLine(data.procedure),
    payerName: data.payerName,
    lines: data.lines.map(toLine),
    total: money(data.total),
    totalInWords: dongInWords(data.total),
    paidAt: formatDateTime(data.paidAt),
    method: data.method,
    reference: data.reference,
    receiverName: data.receiverName,
  })
}

function toLine({ name, quantity, unitAmount, amount, exemption }: FeeReceiptLine) {
  const number = new Intl.NumberFormat('vi-VN')
  return {
    name,
    exemption,
    quantity: quantity === null ? '' : number.format(quantity),
    unitAmount: unitAmount === null ? '' : number.format(unitAmount),
    amount: number.format(amount),
  }
}

function money(amount: number): string {
  return glue(`${new Intl.NumberFormat('vi-VN').format(amount)} đồng`)
}
