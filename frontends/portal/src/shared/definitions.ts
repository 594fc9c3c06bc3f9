import type { Answers, EForm, Fee, RequiredDocument } from '@motcua/checklist'

/** The papers and fees of a procedure's version. */
export interface PapersAndFees {
  readonly documents: readonly RequiredDocument[]
  readonly fees: readonly Fee[]
}

/** The e-form as it comes over the wire; its shape is checked where it is published. */
export function toEForm(json: unknown): EForm | null {
  return isObject(json) ? (json as EForm) : null
}

/** The checklist as it comes over the wire; its shape is checked where it is published. */
export function toPapersAndFees(json: unknown): PapersAndFees {
  return isObject(json) ? (json as PapersAndFees) : { documents: [], fees: [] }
}

/** Answers as they come over the wire: an object by the e-form's schema, by contract. */
export function toAnswers(json: unknown): Answers {
  const isAnswers = typeof json === 'object' && json !== null && !Array.isArray(json)
  return isAnswers ? (json as Answers) : {}
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null
}
