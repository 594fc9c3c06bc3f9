import type { EForm, JsonSchema, UiElement } from './types.ts'
import { answerPath, pointerSteps, schemaAt } from './pointer.ts'
import { entrySchema } from './questions.ts'

/** A mistake of whoever drew the form, to be mended before it is published. `scope` says where. */
export interface EFormFault {
  readonly kind:
    | 'SCOPE_UNKNOWN'
    | 'CONDITION_SCOPE_UNKNOWN'
    | 'ASKED_TWICE'
    | 'REQUIRED_NOT_ASKED'
    | 'LIST_WITHOUT_QUESTIONS'
  readonly scope: string
}

/** What is wrong with a form itself, before anybody answers it: nothing, when it may be published. */
export function findEFormFaults({ schema, pages }: EForm): readonly EFormFault[] {
  return [...elementFaults(pages, schema), ...formFaults(pages, schema)]
}

function formFaults(elements: readonly UiElement[], schema: JsonSchema): readonly EFormFault[] {
  const scopes = scopesOf(elements)
  const asked = new Set(scopes.map((scope) => answerPath(scope)))
  const twice = scopes.filter((scope, index) => scopes.indexOf(scope) !== index)
  const unasked = requiredScopes(schema, schema, '#').filter((scope) => {
    const path = answerPath(scope)
    return ![...asked].some((other) => other === path || other.startsWith(`${path}/`))
  })
  return [
    ...twice.map((scope) => ({ kind: 'ASKED_TWICE', scope }) as const),
    ...unasked.map((scope) => ({ kind: 'REQUIRED_NOT_ASKED', scope }) as const),
  ]
}

function elementFaults(elements: readonly UiElement[], schema: JsonSchema): readonly EFormFault[] {
  return elements.flatMap((element): readonly EFormFault[] => {
    const condition = element.rule?.condition.scope
    const conditionFaults =
      condition !== undefined && !schemaAt(schema, condition)
        ? [{ kind: 'CONDITION_SCOPE_UNKNOWN', scope: condition } as const]
        : []
    if (element.type === 'Group') {
      return [...conditionFaults, ...elementFaults(element.elements, schema)]
    }

    const part = schemaAt(schema, element.scope)
    if (!part) return [...conditionFaults, { kind: 'SCOPE_UNKNOWN', scope: element.scope }]
    if (part.type !== 'array') return conditionFaults
    if (!element.elements?.length) {
      return [...conditionFaults, { kind: 'LIST_WITHOUT_QUESTIONS', scope: element.scope }]
    }
    const entry = entrySchema(schema, element)
    return [
      ...conditionFaults,
      ...elementFaults(element.elements, entry),
      ...formFaults(element.elements, entry),
    ]
  })
}

function scopesOf(elements: readonly UiElement[]): readonly string[] {
  return elements.flatMap((element) =>
    element.type === 'Control' ? [element.scope] : scopesOf(element.elements),
  )
}

function requiredScopes(root: JsonSchema, schema: JsonSchema, at: string): readonly string[] {
  return (schema.required ?? []).flatMap((name) => {
    const scope = `${at}/properties/${name}`
    const part = schemaAt(root, scope)
    const isNested = part?.type === 'object' && pointerSteps(scope).length < 20
    return isNested ? requiredScopes(root, part, scope) : [scope]
  })
}
