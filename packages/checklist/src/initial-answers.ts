import type { Answers, Control, EForm, JsonSchema, PrefillFact, UiElement } from './types.ts'
import { answerAt, answerPath, schemaAt, withAnswer } from './pointer.ts'
import { isValid } from './validation.ts'

/** What is known of the signed-in person and of the organisation for which they act; dates as ISO dates. */
export type Facts = { readonly [Fact in PrefillFact]?: string | undefined }

/** The answers a form starts with: the defaults of its schema, and as many list entries as it asks for. */
export function emptyAnswers(eForm: EForm): Answers {
  return controlsOf(eForm.pages).reduce<Answers>((answers, control) => {
    const start = startValue(control, schemaAt(eForm.schema, control.scope))
    return start === undefined ? answers : withAnswer(answers, answerPath(control.scope), start)
  }, {})
}

/** The answers with the person's facts filled in where the form asks for them and nothing is answered yet. */
export function prefill(
  eForm: EForm,
  facts: Facts,
  answers: Answers = emptyAnswers(eForm),
): Answers {
  return controlsOf(eForm.pages).reduce<Answers>((filled, control) => {
    const fact = control.options?.prefill ? facts[control.options.prefill] : undefined
    const path = answerPath(control.scope)
    const isAnswered = Boolean(answerAt(filled, path))
    if (!fact || isAnswered || !fits(eForm.schema, control, fact)) return filled
    return withAnswer(filled, path, fact)
  }, answers)
}

/** Every control of the form outside of list entries, in order. */
export function controlsOf(elements: readonly UiElement[]): readonly Control[] {
  return elements.flatMap((element) =>
    element.type === 'Control' ? [element] : controlsOf(element.elements),
  )
}

function startValue(control: Control, schema: JsonSchema | undefined): unknown {
  if (schema?.['default'] !== undefined) return schema['default']
  if (!control.elements) return undefined

  const least = schema?.['minItems']
  return Array.from({ length: typeof least === 'number' ? least : 0 }, () => ({}))
}

function fits(schema: JsonSchema, control: Control, fact: string): boolean {
  const part = schemaAt(schema, control.scope)
  // References need the whole schema around them; such a fact is checked when the form is.
  return part !== undefined && (JSON.stringify(part).includes('"$ref"') || isValid(part, fact))
}
