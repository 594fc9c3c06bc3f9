import type { EForm } from './types.ts'

/** Whether the form itself makes the applicant affirm what they state: a question that only "yes" answers. */
export function hasPledge({ schema }: Pick<EForm, 'schema'>): boolean {
  return Object.values(schema.properties ?? {}).some(
    (question) => typeof question === 'object' && question.const === true,
  )
}
