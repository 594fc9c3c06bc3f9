import {
  answerAt,
  visibleQuestions,
  type Answers,
  type EForm,
  type LocalText,
} from '@motcua/checklist'
import { formatDate } from '@motcua/ui'

/** An answer in words, as far as it fits on a line; empty where there is none. */
export function answerValue(
  eForm: EForm | null,
  answers: Answers,
  path: string,
  local: (text: LocalText | undefined) => string,
): string {
  const question = eForm && visibleQuestions(eForm, answers).find((asked) => asked.path === path)
  const value = answerAt(answers, path)
  if (Array.isArray(value)) return String(value.length)
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const choice = question?.control.options?.choices?.[String(value)]
  if (choice) return local(choice)
  return question?.schema['format'] === 'date' ? formatDate(String(value)) : String(value)
}
