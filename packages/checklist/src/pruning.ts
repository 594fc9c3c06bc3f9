import type { Answers, Control, EForm, UiElement } from './types.ts'
import { answerAt, answerPath, isObject, withAnswer } from './pointer.ts'
import { isShown } from './conditions.ts'

/** The answers without those of hidden questions: what is hidden is not kept and rules nothing else. */
export function pruneHidden(eForm: EForm, answers: Answers): Answers {
  // A dropped answer may hide a question asked earlier. Each round only drops, so the rounds end.
  const next = prunedElements(eForm.pages, answers)
  return next === answers ? answers : pruneHidden(eForm, next)
}

function prunedElements(elements: readonly UiElement[], answers: Answers): Answers {
  return elements.reduce<Answers>((kept, element) => {
    if (!isShown(element.rule, kept)) return withoutAnswers(element, kept)
    if (element.type === 'Group') return prunedElements(element.elements, kept)
    return element.elements ? prunedEntries(element, element.elements, kept) : kept
  }, answers)
}

/** Each entry of a list is a form of its own. */
function prunedEntries(
  control: Control,
  elements: readonly UiElement[],
  answers: Answers,
): Answers {
  const path = answerPath(control.scope)
  const entries = answerAt(answers, path)
  if (!Array.isArray(entries)) return answers

  const next = entries.map((entry) => (isObject(entry) ? prunedElements(elements, entry) : entry))
  const changed = next.some((entry, index) => entry !== entries[index])
  return changed ? withAnswer(answers, path, next) : answers
}

function withoutAnswers(element: UiElement, answers: Answers): Answers {
  if (element.type === 'Group') {
    return element.elements.reduce((kept, inside) => withoutAnswers(inside, kept), answers)
  }
  const path = answerPath(element.scope)
  return answerAt(answers, path) === undefined ? answers : withAnswer(answers, path, undefined)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** The answers as they count: trimmed, composed (NFC), without blanks and without objects that hold nothing. */
export function withoutBlanks(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .map(([key, value]) => [key, counted(value)] as const)
      .filter(([, value]) => !isBlank(value) && !(isObject(value) && isEmpty(value))),
  )
}

function counted(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  // An entry somebody added counts, however empty: it must be filled in or taken away.
  if (Array.isArray(value)) return value.map(counted)
  return isObject(value) ? withoutBlanks(value) : value
}

function isEmpty(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).length === 0
}
