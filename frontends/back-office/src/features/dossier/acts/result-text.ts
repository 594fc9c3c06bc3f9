import {
  answerAt,
  pageQuestions,
  pruneHidden,
  widgetOf,
  type Answers,
  type EForm,
  type Question,
} from '@motcua/checklist'
import { formatDate, formatMoney } from '@motcua/ui'
// Results are written in Vietnamese whatever the language of the screen.
import sentences from './result-text.vi.json'

interface Facts {
  readonly code: string
  readonly procedureName: string
  readonly applicantName: string
  readonly idNumber: string | null
  readonly agencyName: string
}

/** A first wording of the result from what the applicant declared, for the officer to go over. Paragraphs are parted by empty lines. */
export function draftResultText(facts: Facts, eForm: EForm | null, answers: Answers): string {
  const { code, procedureName, applicantName, idNumber, agencyName } = facts
  const applicant = idNumber
    ? fill(sentences.applicant, { name: applicantName, idNumber })
    : applicantName
  const content = eForm ? declared(eForm, answers) : []
  return [
    fill(sentences.ground, { code, procedure: procedureName, applicant }),
    fill(content.length > 0 ? sentences.confirm : sentences.settle, { agency: agencyName }),
    ...content,
    sentences.close,
  ].join('\n\n')
}

/** One paragraph for each page of the form and each entry of its lists, in the order of the form. */
function declared(eForm: EForm, answers: Answers): readonly string[] {
  const pruned = pruneHidden(eForm, answers)
  return eForm.pages.flatMap(({ label }, index) => {
    const questions = pageQuestions(eForm, index, pruned)
    const own = paragraph(
      questions.filter(({ entry }) => entry === undefined),
      pruned,
    )
    const page = own ? [fill(sentences.page, { label: label.vi, sentences: own })] : []
    return [...page, ...listParagraphs(questions, pruned)]
  })
}

function listParagraphs(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions
    .filter(({ control }) => control.elements)
    .flatMap(({ path, control }) => {
      const inside = questions.filter((question) => question.path.startsWith(`${path}/`))
      const numbers = [...new Set(inside.map(({ entry }) => entry ?? 0))]
      return numbers.flatMap((number) => {
        const text = paragraph(
          inside.filter(({ entry }) => entry === number),
          answers,
        )
        const values = { label: control.label.vi, number: String(number), sentences: text }
        return text ? [fill(sentences.entry, values)] : []
      })
    })
}

function paragraph(questions: readonly Question[], answers: Answers): string {
  return questions
    .flatMap((question) => sentence(question, answerAt(answers, question.path)) ?? [])
    .join('; ')
}

/** `ngày sinh là 01/02/2026`; nothing for what was not answered, is a list, or is no content of a result. */
function sentence(question: Question, answer: unknown): string | undefined {
  const { control, schema } = question
  if (control.elements || isOnlyToReachThem(question)) return undefined
  if (answer === undefined || answer === null || answer === '' || answer === false) return undefined
  const label = lowerFirst(control.label.vi)
  if (answer === true) return schema['const'] === true ? undefined : label
  return fill(sentences.answer, { label, answer: wordsOf(question, answer) })
}

function isOnlyToReachThem({ control, schema }: Question): boolean {
  const widget = widgetOf(control, schema)
  return widget === 'phone' || widget === 'email'
}

function wordsOf({ control, schema }: Question, answer: unknown): string {
  const choice = control.options?.choices?.[String(answer)]?.vi
  if (choice !== undefined) return choice
  const widget = widgetOf(control, schema)
  if (widget === 'date') return formatDate(String(answer))
  if (widget === 'money' && typeof answer === 'number') return formatMoney(answer)
  return String(answer)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
