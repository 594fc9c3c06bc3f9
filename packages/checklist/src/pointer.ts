import type { Answers, JsonSchema } from './types.ts'

/** The unescaped steps of a JSON pointer, with or without the leading `#`. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON pointer (`/child/name`) from steps. */
export function toPointer(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

/** Where the answer to a scope lies: `#/properties/child/properties/name` → `['child', 'name']`. */
export function answerSteps(scope: string): readonly string[] {
  const steps = pointerSteps(scope)
  return steps.filter((_step, index) => index % 2 === 1)
}

/** Pointer into the answers for a scope, below an entry of a list where `base` is given (`/children/0`). */
export function answerPath(scope: string, base = ''): string {
  return base + toPointer(answerSteps(scope))
}

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childOf(parent: unknown, step: string): unknown {
  if (Array.isArray(parent)) return parent[Number(step)]
  return isObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined
}

/** The answer at a pointer (`/child/name`); undefined where there is none. */
export function answerAt(answers: Answers, path: string): unknown {
  return pointerSteps(path).reduce<unknown>(childOf, answers)
}

function replaced(parent: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(parent)) {
    return parent.map((entry, index) =>
      index === Number(step) ? replaced(entry, rest, value) : entry,
    )
  }
  const { [step]: old, ...others } = isObject(parent) ? parent : {}
  const next = replaced(old, rest, value)
  return next === undefined ? others : { ...others, [step]: next }
}

/** The answers with another value at a pointer; `undefined` takes the answer away. Nothing is changed in place. */
export function withAnswer(answers: Answers, path: string, value: unknown): Answers {
  const next = replaced(answers, pointerSteps(path), value)
  return isObject(next) ? next : {}
}

/** The part of a schema at a scope, references within the schema followed; undefined where there is none. */
export function schemaAt(schema: JsonSchema, scope: string): JsonSchema | undefined {
  const part = keywordAt(schema, scope)
  return isObject(part) ? part : undefined
}

/** The value of whatever stands at a place in a schema, references within the schema followed. */
export function keywordAt(schema: JsonSchema, location: string): unknown {
  const found = pointerSteps(location)
    .filter((step) => step !== '$ref')
    .reduce<unknown>((part, step) => childOf(followed(schema, part), step), schema)
  return followed(schema, found)
}

function followed(root: JsonSchema, part: unknown): unknown {
  const reference = isObject(part) ? part['$ref'] : undefined
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return part
  return pointerSteps(reference).reduce<unknown>(childOf, root)
}
