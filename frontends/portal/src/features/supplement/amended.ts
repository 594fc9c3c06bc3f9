import {
  amendablePaths,
  answerAt,
  narrowForm,
  pruneHidden,
  visibleQuestions,
  type AnswerPatch,
  type Answers,
  type EForm,
  type LocalText,
} from '@motcua/checklist'

/** Something that the agency asked to mend. */
export interface AskedItem {
  readonly kind: 'QUESTION' | 'DOCUMENT'
  readonly target: string
  readonly instruction: string
}

/** What was typed, as far as it may change: by JSON pointer, null where an answer was taken away. */
export function patchOf(
  eForm: EForm,
  before: Answers,
  items: readonly AskedItem[],
  typed: Answers,
): AnswerPatch {
  const asked = pathsOf(items)
  const shown = pruneHidden(eForm, typed)
  const paths = [...asked, ...visibleQuestions(eForm, shown).map(({ path }) => path)]
  const everything = Object.fromEntries(paths.map((path) => [path, answerAt(shown, path) ?? null]))
  const amendable = new Set(amendablePaths(eForm, before, asked, everything))
  return Object.fromEntries(Object.entries(everything).filter(([path]) => amendable.has(path)))
}

/** The form with what may be changed and nothing else; what to do stands with each question. */
export function formOf(
  eForm: EForm,
  items: readonly AskedItem[],
  patch: AnswerPatch,
  label: LocalText,
): EForm {
  const help = Object.fromEntries(
    items.map(({ target, instruction }) => [target, { vi: instruction }]),
  )
  return narrowForm(eForm, [...new Set([...pathsOf(items), ...Object.keys(patch)])], label, help)
}

function pathsOf(items: readonly AskedItem[]): readonly string[] {
  return items.filter(({ kind }) => kind === 'QUESTION').map(({ target }) => target)
}
