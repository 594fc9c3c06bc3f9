import type { Answers, Control, EForm, JsonSchema, UiElement, Widget } from './types.ts'
import { answerAt, answerPath, isObject, schemaAt } from './pointer.ts'
import { visibleElements } from './conditions.ts'

/** A control put to the person: the same control of a list is one question in each entry. */
export interface Question {
  readonly control: Control
  /** Pointer into the answers, e.g. `/children/0/name`. */
  readonly path: string
  readonly schema: JsonSchema
  /** Number of the list entry it belongs to, counted from 1. */
  readonly entry?: number
}

/** The questions on show, in the order of the form, those of list entries included. */
export function visibleQuestions(eForm: EForm, answers: Answers): readonly Question[] {
  return visibleElements(eForm.pages, answers).flatMap((page) =>
    questionsOf(page, eForm.schema, answers),
  )
}

/** The questions of one page, in order; `answers` as pruned. */
export function pageQuestions(
  eForm: EForm,
  pageIndex: number,
  answers: Answers,
): readonly Question[] {
  const page = eForm.pages[pageIndex]
  return visibleElements(page ? [page] : [], answers).flatMap((shown) =>
    questionsOf(shown, eForm.schema, answers),
  )
}

function questionsOf(
  element: UiElement,
  schema: JsonSchema,
  answers: Answers,
): readonly Question[] {
  if (element.type === 'Group') {
    return element.elements.flatMap((inside) => questionsOf(inside, schema, answers))
  }

  const path = answerPath(element.scope)
  const own = { control: element, path, schema: schemaAt(schema, element.scope) ?? {} }
  return [own, ...entryQuestions(element, schema, answerAt(answers, path))]
}

/** The schema of one entry of a list control, with the definitions of the whole form at hand. */
export function entrySchema(schema: JsonSchema, control: Control): JsonSchema {
  const items = schemaAt(schema, `${control.scope}/items`) ?? {}
  return { ...(isObject(schema['$defs']) ? { $defs: schema['$defs'] } : {}), ...items }
}

function entryQuestions(
  control: Control,
  schema: JsonSchema,
  entries: unknown,
): readonly Question[] {
  const elements = control.elements
  if (!elements || !Array.isArray(entries)) return []

  const path = answerPath(control.scope)
  return entries.flatMap((entry: unknown, index) => {
    const answers = isObject(entry) ? entry : {}
    return visibleElements(elements, answers)
      .flatMap((element) => questionsOf(element, entrySchema(schema, control), answers))
      .map((question) => ({
        ...question,
        path: `${path}/${index}${question.path}`,
        entry: index + 1,
      }))
  })
}

/** How a control is drawn: as it says, else as its schema suggests. */
export function widgetOf(control: Control, schema: JsonSchema): Widget {
  if (control.options?.widget) return control.options.widget
  if (schema.enum) return schema.enum.length > 6 ? 'select' : 'radio'
  if (schema.type === 'boolean') return 'checkbox'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema['format'] === 'date') return 'date'
  if (schema['format'] === 'email') return 'email'
  return 'text'
}
