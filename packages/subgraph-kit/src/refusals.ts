import type { Language, Refusal, Result } from '@motcua/kernel'

/** A refusal as the schema answers it, in the reader's language. */
export function toRefusal<Code extends string>(refusal: Refusal<Code>, language: Language) {
  return {
    __typename: 'Refusal' as const,
    code: refusal.code,
    message: refusal.text[language],
  }
}

/** A command's result as the mutation's union: the success made from the answer, or the refusal. */
export async function answer<Code extends string, Success, Value = string>(
  result: Result<Value, Refusal<Code>>,
  language: Language,
  toSuccess: (value: Value) => Promise<Success> | Success,
) {
  return result.ok ? toSuccess(result.value) : toRefusal(result.error, language)
}
