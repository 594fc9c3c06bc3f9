import { Validator } from '@cfworker/json-schema'
import type { JsonSchema } from './types.ts'
import { keywordAt, pointerSteps, toPointer } from './pointer.ts'

/** One rule of the schema that an answer breaks. `path` points at the answer that is missing or wrong. */
export interface Breach {
  readonly path: string
  readonly keyword: string
  /** The value of the broken keyword, e.g. the length asked for. */
  readonly limit: unknown
}

// The interpreter compiles nothing, so it runs under a strict content security policy.
const validators = new WeakMap<JsonSchema, Validator>()

function validatorOf(schema: JsonSchema): Validator {
  const known = validators.get(schema)
  if (known) return known

  // The validator marks the schema it reads; the caller's may be frozen or a reactive proxy.
  const made = new Validator(JSON.parse(JSON.stringify(schema)), '2020-12', false)
  validators.set(schema, made)
  return made
}

/** Whether a value is valid against a schema. */
export function isValid(schema: JsonSchema, value: unknown): boolean {
  return validatorOf(schema).validate(value).valid
}

/** Keywords that only say "something below is wrong": the something is reported itself. */
const WRAPPERS: ReadonlySet<string> = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'if',
  'dependentSchemas',
  'additionalProperties',
  'unevaluatedProperties',
])
/** Below these, a failure is only one of several ways out. */
const CHOICES = /(?<!\/properties)\/(anyOf|oneOf|not|contains|propertyNames)(\/|$)/

/** Every rule that the answers break, at the answer it concerns. */
export function findBreaches(schema: JsonSchema, answers: unknown): readonly Breach[] {
  return validatorOf(schema)
    .validate(answers)
    .errors.filter(({ keyword }) => !WRAPPERS.has(keyword))
    .filter(({ keyword, keywordLocation }) => {
      const above = keywordLocation.slice(0, keywordLocation.length - keyword.length)
      return !CHOICES.test(above)
    })
    .map(({ keyword, keywordLocation, instanceLocation, error }) => ({
      path: breachPath(keyword, instanceLocation, error),
      keyword,
      limit: keywordAt(schema, keywordLocation),
    }))
}

/** A missing property is reported at its parent, its name in the text. */
function breachPath(keyword: string, instanceLocation: string, error: string): string {
  const at = toPointer(pointerSteps(instanceLocation))
  const missing = keyword === 'required' || keyword === 'dependentRequired'
  const name = missing ? /"([^"]+)"[^"]*$/.exec(error)?.[1] : undefined
  return name === undefined ? at : at + toPointer([name])
}
