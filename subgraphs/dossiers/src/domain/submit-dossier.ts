import { evaluateChecklist, type ChecklistResult } from '@motcua/checklist'
import { ok, type Bilingual, type Result } from '@motcua/kernel'
import type { Dossier, ProcedureTerms, SubmittedDocument } from './dossier.ts'
import { toTask, type Move, type Situation } from './moves.ts'
import { getStep } from './process.ts'
import { refuseWith, type Refusal } from './refusals.ts'

/** Form, papers and fee of a dossier by the one evaluator that the browser and the clerk's screen use too. */
export function checkDossier(
  { answers, channel }: Pick<Dossier, 'answers' | 'channel'>,
  documents: readonly Pick<SubmittedDocument, 'documentId'>[],
  terms: ProcedureTerms,
  today: string,
): ChecklistResult {
  const attachedDocumentIds = documents.map(({ documentId }) => documentId)
  return evaluateChecklist(terms, { answers, attachedDocumentIds, channel, today })
}

/** Sends a complete draft in: the one-stop unit has to look at it. */
export function submitDossier(
  situation: Situation,
  seenVersion: number,
  check: ChecklistResult,
  terms: ProcedureTerms,
  note: string | null,
): Result<Move, Refusal> {
  const { dossier, process } = situation
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  if (dossier.state !== 'DRAFT') return refuseWith('DOSSIER_WRONG_STATE')
  if (!check.complete) return refuseWith('DOSSIER_INCOMPLETE', { what: describe(check, terms) })

  const intake = toTask(situation, getStep(process, process.startStepId))
  return ok({ act: { type: 'SUBMITTED', note }, close: [], open: [intake] })
}

/** What is missing, by name, for the message. */
function describe({ fields, documents }: ChecklistResult, terms: ProcedureTerms): Bilingual {
  const papers = documents
    .filter(({ state }) => state === 'MISSING')
    .flatMap(({ documentId }) => terms.documents.filter(({ id }) => id === documentId))
  const vi = [...fields.map(({ message }) => message.vi), ...papers.map(({ name }) => name.vi)]
  const en = [
    ...fields.map(({ message }) => message.en ?? message.vi),
    ...papers.map(({ name }) => name.en ?? name.vi),
  ]
  return { vi: vi.slice(0, 5).join('; '), en: en.slice(0, 5).join('; ') }
}
