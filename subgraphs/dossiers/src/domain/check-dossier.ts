import { visibleQuestions } from '@motcua/checklist'
import { ok, type Result } from '@motcua/kernel'
import type { LocalText } from '@motcua/checklist'
import type { Dossier, ProcedureTerms } from './dossier.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import type { CheckStage, CheckTarget, Mark, SupplementItem } from './supplement.ts'
import { checkNote } from './texts.ts'

/** Something that can be marked, under the name that people know it by. */
export interface Checkable extends CheckTarget {
  readonly label: LocalText
}

/** Everything that the check goes through: the questions on show, a list as one, then the papers. */
export function checkablesOf(
  { answers, channel }: Pick<Dossier, 'answers' | 'channel'>,
  { eForm, documents }: Pick<ProcedureTerms, 'eForm' | 'documents'>,
): readonly Checkable[] {
  const questions = eForm ? visibleQuestions(eForm, answers) : []
  // Online the e-form is the declaration: there is no paper of it to check.
  const papers = documents.filter(({ isForm }) => !(isForm && eForm && channel === 'ONLINE'))
  return [
    ...questions
      .filter(({ entry }) => entry === undefined)
      .map(({ path, control }) => ({
        kind: 'QUESTION' as const,
        target: path,
        label: control.label,
      })),
    ...papers.map(({ id, name }) => ({
      kind: 'DOCUMENT' as const,
      target: id,
      label: name,
    })),
  ]
}

/** Where a dossier is checked in the state it is in; null where nobody checks it. */
export function stageOf({ state }: Pick<Dossier, 'state'>): CheckStage | null {
  if (state === 'SUBMITTED') return 'INTAKE'
  return state === 'PROCESSING' ? 'APPRAISAL' : null
}

/** A mark that may be kept: of something that can be marked, its text as it is kept. */
export function toMark(mark: Mark, checkables: readonly Checkable[]): Result<Mark, Refusal> {
  if (!checkables.some((checkable) => isSame(checkable, mark))) {
    return refuseWith('CHECK_TARGET_UNKNOWN')
  }
  const instruction = checkNote(mark.instruction)
  if (!instruction.ok) return instruction
  const { kind, target, verdict } = mark
  return ok({ kind, target, verdict, instruction: instruction.value })
}

/** What the marks say is to be mended, in the order of the check; each needs to say what to do. */
export function itemsOf(
  marks: readonly Mark[],
  checkables: readonly Checkable[],
): Result<readonly SupplementItem[], Refusal> {
  const found = checkables.flatMap((checkable) => {
    const mark = marks.find((other) => isSame(checkable, other))
    return !mark || mark.verdict === 'RIGHT' ? [] : [{ ...checkable, ...mark }]
  })
  const silent = found.filter(({ instruction }) => instruction === null)
  if (silent.length > 0) {
    const names = silent.map(({ label }) => label)
    const vi = names.map((label) => label.vi).join('; ')
    const en = names.map((label) => label.en ?? label.vi).join('; ')
    return refuseWith('CHECK_WITHOUT_INSTRUCTION', { what: { vi, en } })
  }
  return ok(
    found.map(({ kind, target, label, verdict, instruction }) => ({
      ...{ kind, target, label, instruction: instruction ?? '' },
      verdict: verdict === 'MISSING' ? 'MISSING' : 'WRONG',
    })),
  )
}

/** Whether two name the same question or paper. */
export function isSame(one: CheckTarget, other: CheckTarget): boolean {
  return one.kind === other.kind && one.target === other.target
}
