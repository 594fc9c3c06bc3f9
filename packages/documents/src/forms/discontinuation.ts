import { compileDocument } from '../typesetting/compile.ts'
import {
  type Applicant,
  type ProcedureName,
  toApplicantLines,
  toProcedureLine,
} from './applicant.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'
import { type Signatory, type Submitter, toSignatoryLines, toSubmitterLines } from './signatures.ts'

/** Form 05 "Thông báo dừng giải quyết hồ sơ" (Thông tư 03/2025): everything printed on it. */
export interface DiscontinuationData extends Issue {
  readonly letterhead: Letterhead
  readonly dossierCode: string
  readonly receivingUnit: string
  readonly applicant: Applicant
  readonly procedure: ProcedureName
  /** What it ends for, in one clause: "theo đề nghị rút hồ sơ của người nộp". */
  readonly cause: string
  readonly reason: string
  readonly contact: string
  readonly submitter: Submitter
  readonly leader: Signatory
}

/** Form 05 as an archivable PDF of A5 pages. */
export async function renderDiscontinuation(data: DiscontinuationData): Promise<Uint8Array> {
  return compileDocument('discontinuation', {
    ...toIssueLines(data),
    documentTitle: `Thông báo dừng giải quyết hồ sơ ${data.dossierCode}`,
    documentAuthor: data.receivingUnit,
    letterhead: toHeading(data.letterhead),
    dossierCode: data.dossierCode,
    qrSvg: null,
    qrAlt: '',
    receivingUnit: data.receivingUnit,
    applicant: toApplicantLines(data.applicant),
    procedure: toProcedureLine(data.procedure),
    cause: data.cause,
    reason: data.reason,
    contact: data.contact,
    submitter: toSubmitterLines(data.submitter),
    receiver: toSignatoryLines(data.leader),
  })
}
