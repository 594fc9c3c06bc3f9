import { compileDocument } from '../typesetting/compile.ts'
import { drawQrCode } from '../typesetting/qr-code.ts'
import { formatDate } from '../typesetting/vietnamese-time.ts'
import {
  type Applicant,
  type ProcedureName,
  toApplicantLines,
  toProcedureLine,
} from './applicant.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'
import { type Signatory, type Submitter, toSignatoryLines, toSubmitterLines } from './signatures.ts'

/** One thing to mend: what, why, and how. */
export interface SupplementLine {
  readonly name: string
  readonly fault: 'WRONG' | 'MISSING'
  readonly instruction: string
}

/** Form 02 "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ": everything printed on it. */
export interface SupplementRequestData extends Issue {
  readonly letterhead: Letterhead
  /** Absent when it was asked for before the dossier had a code. */
  readonly dossierCode?: string
  /** Address that shows the dossier; becomes the QR code. */
  readonly lookUpUrl?: string
  readonly receivingUnit: string
  readonly applicant: Applicant
  readonly procedure: ProcedureName
  readonly lines: readonly SupplementLine[]
  /** A remark; where it is asked again also the ground of the law. */
  readonly remarks: readonly string[]
  /** Last day for the answer. */
  readonly answerBy?: Date
  /** Whom to ask: "Bộ phận hướng dẫn, số điện thoại 0262 0000 000". */
  readonly contact: string
  readonly submitter: Submitter
  readonly adviser: Signatory
}

const FAULTS = { WRONG: 'Chưa đúng', MISSING: 'Còn thiếu' } as const

/** Form 02 as an archivable PDF of A5 pages (Thông tư 01/2018/TT-VPCP, Điều 9). */
export async function renderSupplementRequest(data: SupplementRequestData): Promise<Uint8Array> {
  const qrSvg = data.lookUpUrl === undefined ? null : await drawQrCode(data.lookUpUrl)
  return compileDocument('supplement-request', toLines(data, qrSvg))
}

function toLines(data: SupplementRequestData, qrSvg: string | null) {
  return {
    ...toIssueLines(data),
    documentTitle: `Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ ${data.number}`,
    documentAuthor: data.receivingUnit,
    letterhead: toHeading(data.letterhead),
    dossierCode: data.dossierCode ?? null,
    qrSvg,
    qrAlt: `Mã QR tra cứu hồ sơ: ${data.lookUpUrl ?? ''}`,
    receivingUnit: data.receivingUnit,
    applicant: toApplicantLines(data.applicant),
    procedure: toProcedureLine(data.procedure),
    lines: data.lines.map(({ fault, ...line }) => ({ ...line, fault: FAULTS[fault] })),
    remarks: data.remarks,
    answerBy: data.answerBy === undefined ? null : formatDate(data.answerBy),
    contact: data.contact,
    submitter: toSubmitterLines(data.submitter),
    receiver: toSignatoryLines(data.adviser),
  }
}
