import type { Answers, EForm, FieldFinding, JsonSchema } from './types.ts'
import { answerAt, answerSteps, toPointer, withAnswer } from './pointer.ts'
import { visibleQuestions, type Question } from './questions.ts'
import { findBreaches, type Breach } from './validation.ts'
import { pruneHidden, withoutBlanks } from './pruning.ts'
import { toFinding, toStrayFinding } from './messages.ts'

/** The answers as they count: of visible questions only, without blanks. This is what may be sent in and stored. */
export function countedAnswers(eForm: EForm, answers: Answers): Answers {
  return withoutBlanks(pruneHidden(eForm, answers))
}

/** What is still wrong in the answers, at most one finding a question, in the order of the form. */
export function findFieldFindings(
  eForm: EForm,
  answers: Answers,
  today?: string,
): readonly FieldFinding[] {
  const counted = countedAnswers(eForm, answers)
  const questions = visibleQuestions(eForm, counted)
  const filled = withRequiredObjects(eForm.schema, questions, counted)
  const breaches = [
    ...findBreaches(eForm.schema, filled),
    ...dateBreaches(questions, filled, today),
  ]

  const asked = questions.flatMap((question) => {
    const breach = breaches.find(({ path }) => path === question.path)
    return breach ? [toFinding(breach, question)] : []
  })
  return [...asked, ...strays(eForm, breaches, questions)]
}

/**
 * The answers with every object that must be there, so that what is missing is reported at the question and not at
 * the object around it. Also where the schema asks for the object only under a condition (`if`/`then`).
 */
function withRequiredObjects(
  schema: JsonSchema,
  questions: readonly Question[],
  answers: Answers,
): Answers {
  const missing = findBreaches(schema, answers).find(
    ({ keyword, path }) => keyword === 'required' && isAbove(path, questions),
  )
  if (!missing) return answers
  return withRequiredObjects(schema, questions, withAnswer(answers, missing.path, {}))
}

function isAbove(path: string, questions: readonly Question[]): boolean {
  return questions.some((question) => question.path.startsWith(`${path}/`))
}

/** Paths of the questions that must be answered, given the other answers. Checked for the handed-in questions only. */
export function requiredPaths(
  eForm: EForm,
  questions: readonly Question[],
  answers: Answers,
): ReadonlySet<string> {
  const counted = countedAnswers(eForm, answers)
  const required = questions.filter(({ path }) => {
    const without = withoutBlanks(withAnswer(counted, path, undefined))
    const filled = withRequiredObjects(eForm.schema, questions, without)
    return findBreaches(eForm.schema, filled).some(
      (breach) => breach.path === path && breach.keyword.endsWith('equired'),
    )
  })
  return new Set(required.map(({ path }) => path))
}

/** `formatMinimum` and `formatMaximum` of dates, as a date or the word `today` (the vocabulary of ajv-formats). */
function dateBreaches(
  questions: readonly Question[],
  answers: Answers,
  today: string | undefined,
): readonly Breach[] {
  return questions.flatMap(({ path, schema }) => {
    const answer = answerAt(answers, path)
    if (schema['format'] !== 'date' || typeof answer !== 'string') return []

    const earliest = dateLimit(schema['formatMinimum'], today)
    const latest = dateLimit(schema['formatMaximum'], today)
    if (earliest && answer < earliest) return [{ path, keyword: 'formatMinimum', limit: earliest }]
    if (latest && answer > latest) return [{ path, keyword: 'formatMaximum', limit: latest }]
    return []
  })
}

function dateLimit(limit: unknown, today: string | undefined): string | undefined {
  if (limit === 'today') return today
  return typeof limit === 'string' ? limit : undefined
}

/** Breaches on no visible question. Those on hidden ones do not count; the rest show a fault of the form. */
function strays(
  eForm: EForm,
  breaches: readonly Breach[],
  questions: readonly Question[],
): readonly FieldFinding[] {
  const asked = new Set(questions.map(({ path }) => path))
  const known = knownPaths(eForm.pages)
  return breaches
    .filter(({ path }) => !asked.has(path) && !isKnown(path, known))
    .map(toStrayFinding)
}

/** Whether a question of the form lies at or below the path, hidden or not. */
function isKnown(path: string, known: readonly string[]): boolean {
  const plain = path.replace(/\/\d+(?=\/|$)/g, '/*')
  return known.some((other) => other === plain || other.startsWith(`${plain}/`))
}

function knownPaths(elements: EForm['pages'][number]['elements'], base = ''): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === 'Group') return knownPaths(element.elements, base)
    const path = base + toPointer(answerSteps(element.scope))
    return [path, ...knownPaths(element.elements ?? [], `${path}/*`)]
  })
}
