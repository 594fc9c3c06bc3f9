import type { Answers, Control, EForm, Group, LocalText, UiElement } from './types.ts'
import { answerPath, withAnswer } from './pointer.ts'
import { pruneHidden } from './pruning.ts'
import { visibleQuestions } from './questions.ts'

/** New answers by JSON pointer; null takes an answer away. */
export type AnswerPatch = Readonly<Record<string, unknown>>

/** The answers with those of the patch that may be amended: what was asked, what lies below it, and what it brings up. */
export function amendAnswers(
  eForm: EForm,
  answers: Answers,
  asked: readonly string[],
  patch: AnswerPatch,
): Answers {
  const given = Object.entries(patch)
  const takeOver = (amended: Answers, waiting: typeof given): Answers => {
    const brought = new Set(broughtUp(eForm, answers, amended))
    const more = waiting.filter(([path]) => brought.has(path))
    if (more.length === 0) return amended
    const rest = waiting.filter(([path]) => !brought.has(path))
    return takeOver(pruneHidden(eForm, patched(amended, more)), rest)
  }
  const first = given.filter(([path]) => isAsked(asked, path))
  const others = given.filter(([path]) => !isAsked(asked, path))
  return takeOver(pruneHidden(eForm, patched(answers, first)), others)
}

/** Questions that may be answered now, by JSON pointer: those asked, and those that the new answers bring up. */
export function amendablePaths(
  eForm: EForm | null,
  answers: Answers,
  asked: readonly string[],
  patch: AnswerPatch,
): readonly string[] {
  if (!eForm) return asked
  const amended = amendAnswers(eForm, answers, asked, patch)
  return [...new Set([...asked, ...broughtUp(eForm, answers, amended)])]
}

/** The form with nothing but these questions, on one page; what is to be done stands as the help of each. */
export function narrowForm(
  eForm: EForm,
  paths: readonly string[],
  label: LocalText,
  help: Readonly<Record<string, LocalText>>,
): EForm {
  const narrowed = (elements: readonly UiElement[]): readonly UiElement[] =>
    elements.flatMap((element): readonly UiElement[] => {
      if (element.type === 'Control') {
        const path = answerPath(element.scope)
        return isAsked(paths, path) ? [withHelp(element, help[path])] : []
      }
      const inside = narrowed(element.elements)
      return inside.length === 0 ? [] : [{ ...element, elements: inside }]
    })
  const elements = narrowed(eForm.pages)
  const page: Group = { type: 'Group', label, elements }
  return { schema: eForm.schema, pages: elements.length === 0 ? [] : [page] }
}

function withHelp(control: Control, help: LocalText | undefined): Control {
  return help ? { ...control, options: { ...control.options, help } } : control
}

function isAsked(asked: readonly string[], path: string): boolean {
  return asked.some((place) => path === place || path.startsWith(`${place}/`))
}

function broughtUp(eForm: EForm, before: Answers, after: Answers): readonly string[] {
  const known = new Set(visibleQuestions(eForm, before).map(({ path }) => path))
  return visibleQuestions(eForm, after)
    .map(({ path }) => path)
    .filter((path) => !known.has(path))
}

function patched(answers: Answers, entries: readonly (readonly [string, unknown])[]): Answers {
  return entries.reduce(
    (kept, [path, value]) => withAnswer(kept, path, value ?? undefined),
    answers,
  )
}
