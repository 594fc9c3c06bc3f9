import {
  amendablePaths,
  amendAnswers,
  evaluateChecklist,
  type AnswerPatch,
  type Answers,
  type ChecklistResult,
  type LocalText,
} from '@motcua/checklist'
import { ok, type Bilingual, type Result } from '@motcua/kernel'
import { askedPaths, changedAnswers } from './amendments.ts'
import { resumeClock } from './clock.ts'
import type { CopyKind, Dossier, ProcedureTerms, SubmittedDocument } from './dossier.ts'
import type { Move, Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { resumeTasks } from './suspension.ts'
import {
  openSupplement,
  type SupplementChange,
  type SupplementItem,
  type SupplementRequest,
  type SupplementRules,
} from './supplement.ts'

/** A paper handed in with the answer. */
export interface SupplementPaper {
  readonly documentId: string
  readonly fileId: string | null
  /** The paper of the vault that it was taken from; null where it is handed in anew. */
  readonly vaultItemId: string | null
  readonly copyKind: CopyKind
  readonly quantity: number
}

/** What the applicant has mended so far; sent in as a whole. */
export interface SupplementDraft {
  readonly answers: AnswerPatch
  readonly papers: readonly SupplementPaper[]
}

/** An answer in one piece: what changes, and the papers to put in their places. */
export interface SupplementAnswer {
  readonly changes: readonly SupplementChange[]
  readonly papers: readonly SupplementPaper[]
}

/** The draft with nothing in it that was not asked for. */
export function keepAsked(
  draft: SupplementDraft,
  request: SupplementRequest,
  dossier: Dossier,
  terms: ProcedureTerms,
): SupplementDraft {
  const { items } = request
  const paths = amendablePaths(terms.eForm, dossier.answers, askedPaths(items), draft.answers)
  const isAsked = (path: string) =>
    paths.some((asked) => path === asked || path.startsWith(`${asked}/`))
  const isPaperAsked = (id: string) =>
    items.some(({ kind, target }) => kind === 'DOCUMENT' && target === id)
  return {
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([path]) => isAsked(path))),
    papers: draft.papers.filter(({ documentId }) => isPaperAsked(documentId)),
  }
}

/** The answers as they will be. */
export function answersWith(
  draft: SupplementDraft,
  { items }: SupplementRequest,
  { answers }: Dossier,
  { eForm }: ProcedureTerms,
): Answers {
  return eForm ? amendAnswers(eForm, answers, askedPaths(items), draft.answers) : answers
}

/** What an answer is checked against. */
interface AnswerGround {
  readonly documents: readonly SubmittedDocument[]
  readonly terms: ProcedureTerms
  readonly draft: SupplementDraft
  readonly today: string
}

/** Whether everything asked for was mended, and what then changes. */
export function checkAnswer(
  dossier: Dossier,
  seenVersion: number,
  { documents, terms, draft, today }: AnswerGround,
): Result<SupplementAnswer, Refusal> {
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  const request = openSupplement(dossier)
  if (!request) return refuseWith('DOSSIER_WRONG_STATE')
  const answers = answersWith(draft, request, dossier, terms)
  const { eForm } = terms
  const changes = [
    ...(eForm ? changedAnswers(eForm, dossier.answers, answers) : []),
    ...draft.papers.map((paper) => toPaperChange(paper, documents, request.items)),
  ]
  const attachedDocumentIds = [...documents, ...draft.papers].map(({ documentId }) => documentId)
  const { channel } = dossier
  const check = evaluateChecklist(terms, { answers, attachedDocumentIds, channel, today })
  const open = [
    ...unmended(request, changes, eForm === null),
    ...brokenAnswers(
      check,
      amendablePaths(eForm, dossier.answers, askedPaths(request.items), draft.answers),
    ),
  ]
  if (open.length > 0) return refuseWith('SUPPLEMENT_INCOMPLETE', { what: named(open) })
  return ok({ changes, papers: draft.papers })
}

/** Sends the answer (5 → 1 when asked at intake, 5 → 4 afterwards): work goes on and the clock runs again. */
export function answerSupplement(
  situation: Situation,
  seenVersion: number,
  answer: SupplementAnswer,
  note: string | null,
  rules: SupplementRules,
): Result<Move, Refusal> {
  const { dossier, tasks, calendar, now } = situation
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  const request = openSupplement(dossier)
  if (dossier.state !== 'AWAITING_SUPPLEMENT' || !request) return refuseWith('DOSSIER_WRONG_STATE')

  return ok({
    act: {
      type: 'SUPPLEMENT_ANSWERED',
      ...{ changes: answer.changes, note, answeredAt: now.toISOString() },
      clock: dossier.clock && resumeClock(dossier.clock, now, calendar, rules.due),
      state: request.stage === 'INTAKE' ? 'SUBMITTED' : 'PROCESSING',
    },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: resumeTasks(situation, request.resume),
  })
}

function toPaperChange(
  { documentId, fileId }: SupplementPaper,
  documents: readonly SubmittedDocument[],
  items: readonly SupplementItem[],
): SupplementChange {
  const before = documents.find((document) => document.documentId === documentId)
  const item = items.find(({ kind, target }) => kind === 'DOCUMENT' && target === documentId)
  const label = item?.label ?? { vi: documentId }
  return {
    kind: 'DOCUMENT',
    target: documentId,
    label,
    before: before?.fileId ?? null,
    after: fileId,
  }
}

/** Asked for and left as it was. Without an e-form the questions are on paper and nothing is to be changed here. */
function unmended(
  { items }: SupplementRequest,
  changes: readonly SupplementChange[],
  onPaper: boolean,
): readonly LocalText[] {
  return items
    .filter(({ kind }) => !(onPaper && kind === 'QUESTION'))
    .filter(
      (item) => !changes.some(({ kind, target }) => kind === item.kind && target === item.target),
    )
    .map(({ label }) => label)
}

function brokenAnswers(
  { fields }: ChecklistResult,
  amendable: readonly string[],
): readonly LocalText[] {
  return fields
    .filter(({ path }) => amendable.some((asked) => path === asked || path.startsWith(`${asked}/`)))
    .map(({ message }) => message)
}

function named(labels: readonly LocalText[]): Bilingual {
  const few = labels.slice(0, 5)
  return {
    vi: few.map(({ vi }) => vi).join('; '),
    en: few.map(({ vi, en }) => en ?? vi).join('; '),
  }
}
