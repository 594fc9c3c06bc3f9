import { answerAt, visibleQuestions, withAnswer, type Answers, type EForm } from '@motcua/checklist'
import type { Dossier } from './dossier.ts'
import type { SupplementChange, SupplementItem } from './supplement.ts'

/** The questions that were asked, by JSON pointer. */
export function askedPaths(items: readonly SupplementItem[]): readonly string[] {
  return items.filter(({ kind }) => kind === 'QUESTION').map(({ target }) => target)
}

/** Every question whose answer is another now, the hidden ones that fell away included. */
export function changedAnswers(
  eForm: EForm,
  before: Answers,
  after: Answers,
): readonly SupplementChange[] {
  const questions = [...visibleQuestions(eForm, before), ...visibleQuestions(eForm, after)]
  const byPath = new Map(questions.map((question) => [question.path, question]))
  // A list is one change: its entries have no places of their own once one was taken away.
  const isInList = (path: string) =>
    [...byPath.values()].some(
      ({ path: list, control }) => control.elements && path.startsWith(`${list}/`),
    )
  return [...byPath].flatMap(([path, { control }]) => {
    const [old, fresh] = [answerAt(before, path) ?? null, answerAt(after, path) ?? null]
    if (isInList(path) || JSON.stringify(old) === JSON.stringify(fresh)) return []
    const change = { target: path, label: control.label, before: old, after: fresh }
    return [{ kind: 'QUESTION' as const, ...change }]
  })
}

/** The dossier with an answered request: the answers as they are now, the request closed. */
export function applySupplementChanges(
  dossier: Dossier,
  {
    changes,
    answeredAt,
  }: Pick<Dossier['supplements'][number], 'changes'> & {
    readonly answeredAt: string
  },
): Dossier {
  const open = dossier.supplements.at(-1)
  if (!open) return dossier
  const answers = changes
    .filter(({ kind }) => kind === 'QUESTION')
    .reduce(
      (kept, { target, after }) => withAnswer(kept, target, after ?? undefined),
      dossier.answers,
    )
  const answered = { ...open, changes, answeredAt }
  return { ...dossier, answers, supplements: [...dossier.supplements.slice(0, -1), answered] }
}
