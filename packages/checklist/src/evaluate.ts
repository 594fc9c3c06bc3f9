import type { Answers, Channel, ChecklistResult, EForm, Fee, RequiredDocument } from './types.ts'
import { findDocumentFindings } from './documents.ts'
import { countedAnswers, findFieldFindings } from './fields.ts'
import { reckonFees } from './fees.ts'

/** What a procedure asks for. */
export interface Checklist {
  /** Null where the declaration is a paper only. */
  readonly eForm: EForm | null
  readonly documents: readonly RequiredDocument[]
  readonly fees: readonly Fee[]
}

/** What has been handed in so far. */
export interface Submission {
  readonly answers: Answers
  readonly attachedDocumentIds: readonly string[]
  readonly channel: Channel
  /** Case of the procedure, for the fees; null or absent for the ordinary one. */
  readonly caseCode?: string | null | undefined
  /** Today as an ISO date in Vietnam, for dates that must not lie in the future; such rules rest without it. */
  readonly today?: string | undefined
}

/** Checks a dossier: what is wrong in the form, which papers are missing, what is to pay. */
export function evaluateChecklist(checklist: Checklist, submission: Submission): ChecklistResult {
  const { eForm, documents, fees } = checklist
  const { attachedDocumentIds, channel, caseCode, today } = submission
  const answers = eForm ? countedAnswers(eForm, submission.answers) : submission.answers
  const fields = eForm ? findFieldFindings(eForm, answers, today) : []
  const papers = findDocumentFindings(documents, {
    answers,
    attachedDocumentIds,
    channel,
    hasEForm: eForm !== null,
  })
  const owed = reckonFees(fees, { answers, attachedDocumentIds, channel, caseCode, today })
  return {
    complete: fields.length === 0 && papers.every(({ state }) => state !== 'MISSING'),
    fields,
    documents: papers,
    fees: owed.lines,
    feeTotal: owed.total,
  }
}
