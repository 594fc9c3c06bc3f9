import { compileDocument } from '../typesetting/compile.ts'
import { drawQrCode } from '../typesetting/qr-code.ts'
import {
  type Applicant,
  type ProcedureName,
  toApplicantLines,
  toProcedureLine,
} from './applicant.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'
import { type Signatory, type Submitter, toSignatoryLines, toSubmitterLines } from './signatures.ts'

/** Form 03 "Phiếu từ chối tiếp nhận, giải quyết hồ sơ": everything printed on it. */
export interface DeclineData extends Issue {
  readonly letterhead: Letterhead
  /** Absent when the dossier was declined before it had a code. */
  readonly dossierCode?: string
  /** Address that shows this decision; becomes the QR code. */
  readonly lookUpUrl?: string
  readonly receivingUnit: string
  readonly applicant: Applicant
  readonly procedure: ProcedureName
  /** Each reason in one sentence, with its legal ground. */
  readonly reasons: readonly string[]
  /** Whom to ask: "Bộ phận hướng dẫn, số điện thoại 0262 0000 000". */
  readonly contact: string
  readonly submitter: Submitter
  readonly receiver: Signatory
  /** In what office they sign; whoever receives dossiers where left out. */
  readonly officerRole?: string
}

/** Form 03 as an archivable PDF of A5 pages (Thông tư 01/2018/TT-VPCP, Điều 9). */
export async function renderDecline(data: DeclineData): Promise<Uint8Array> {
  const qrSvg = data.lookUpUrl === undefined ? null : await drawQrCode(data.lookUpUrl)
  return compileDocument('decline', toDeclineLines(data, qrSvg))
}

function toDeclineLines(data: DeclineData, qrSvg: string | null) {
  return {
    ...toIssueLines(data),
    documentTitle: `Phiếu từ chối tiếp nhận, giải quyết hồ sơ ${data.dossierCode ?? data.number}`,
    documentAuthor: data.receivingUnit,
    letterhead: toHeading(data.letterhead),
    dossierCode: data.dossierCode ?? null,
    qrSvg,
    qrAlt: `Mã QR tra cứu phiếu từ chối ${data.number}: ${data.lookUpUrl ?? ''}`,
    receivingUnit: data.receivingUnit,
    applicant: toApplicantLines(data.applicant),
    procedure: toProcedureLine(data.procedure),
    reasons: data.reasons,
    contact: data.contact,
    submitter: toSubmitterLines(data.submitter),
    receiver: toSignatoryLines(data.receiver),
    officerRole: data.officerRole ?? 'Người tiếp nhận hồ sơ',
  }
}
