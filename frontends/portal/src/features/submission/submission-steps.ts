import {
  evaluateChecklist,
  pageQuestions,
  pruneHidden,
  visibleElements,
  type ChecklistResult,
  type EForm,
} from '@motcua/checklist'
import { findContactFindings, type ContactFinding } from '../../shared/contact-check.ts'
import type { PapersAndFees } from '../../shared/definitions.ts'
import type { DraftValues } from './draft-values.ts'

/** One stop on the way: a page of the form, the papers, contact and delivery, or the review. */
export type SubmissionStep =
  | { readonly id: string; readonly kind: 'form'; readonly page: number }
  | { readonly id: 'giay-to'; readonly kind: 'papers' }
  | { readonly id: 'nhan-ket-qua'; readonly kind: 'delivery' }
  | { readonly id: 'kiem-tra'; readonly kind: 'review' }

/** Everything known of a draft that decides how far it is. */
export interface DraftFacts {
  readonly eForm: EForm | null
  readonly definition: PapersAndFees
  readonly values: DraftValues
  readonly attachedDocumentIds: readonly string[]
  /** ISO date in Vietnam. */
  readonly today: string
}

/** What is still missing, and where it is put right. */
export type MissingThing =
  | {
      readonly kind: 'field'
      readonly step: string
      readonly path: string
      readonly message: { readonly vi: string; readonly en?: string | undefined }
    }
  | { readonly kind: 'paper'; readonly step: string; readonly documentId: string }
  | { readonly kind: 'contact'; readonly step: string; readonly finding: ContactFinding }

/** The stops, in order; pages of the form without any question on show are left out. */
export function stepsOf({
  eForm,
  values,
}: Pick<DraftFacts, 'eForm' | 'values'>): readonly SubmissionStep[] {
  const answers = eForm ? pruneHidden(eForm, values.answers) : {}
  const pages = (eForm?.pages ?? []).flatMap((group, page): readonly SubmissionStep[] =>
    visibleElements([group], answers).length > 0
      ? [{ id: `trang-${page + 1}`, kind: 'form', page }]
      : [],
  )
  return [
    ...pages,
    { id: 'giay-to', kind: 'papers' },
    { id: 'nhan-ket-qua', kind: 'delivery' },
    { id: 'kiem-tra', kind: 'review' },
  ]
}

/** The check that the server will do, done here. */
export function checkOf({
  eForm,
  definition,
  values,
  attachedDocumentIds,
  today,
}: DraftFacts): ChecklistResult {
  const { documents, fees } = definition
  const { answers, caseCode } = values
  return evaluateChecklist(
    { eForm, documents, fees },
    { answers, attachedDocumentIds, channel: 'ONLINE', caseCode, today },
  )
}

/** What keeps the dossier from being sent, in the order of the steps. */
export function missingOf(facts: DraftFacts, check: ChecklistResult): readonly MissingThing[] {
  const { eForm, values } = facts
  const fields = check.fields.map(({ path, message }) => ({
    kind: 'field' as const,
    step: eForm ? stepOfField(eForm, values, path) : 'giay-to',
    path,
    message,
  }))
  const papers = check.documents
    .filter(({ state }) => state === 'MISSING')
    .map(({ documentId }) => ({ kind: 'paper' as const, step: 'giay-to', documentId }))
  const contact = findContactFindings(values.contact, values.deliveryMethod).map((finding) => ({
    kind: 'contact' as const,
    step: 'nhan-ket-qua',
    finding,
  }))
  return [...fields, ...papers, ...contact]
}

/** The page that asks the question; the first where the form does not ask it at all. */
function stepOfField(eForm: EForm, values: DraftValues, path: string): string {
  const answers = pruneHidden(eForm, values.answers)
  const page = eForm.pages.findIndex((_group, index) =>
    pageQuestions(eForm, index, answers).some((question) => question.path === path),
  )
  return `trang-${Math.max(0, page) + 1}`
}

/** Where to go on: the first stop with something missing, else the review. */
export function firstOpenStep(missing: readonly MissingThing[]): string {
  return missing[0]?.step ?? 'kiem-tra'
}
