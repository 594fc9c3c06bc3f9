import type { Control, JsonSchema, LocalText } from '@motcua/checklist'
import type { Option } from '../field/option.ts'

/** Words for yes and no in the language of the page. */
export interface YesNo {
  readonly yes: string
  readonly no: string
}

/** The answers to choose from, as options. */
export function choicesOf(
  control: Control,
  schema: JsonSchema,
  local: (text: LocalText | undefined) => string,
  words: YesNo,
): readonly Option[] {
  if (schema.type === 'boolean') {
    return [
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
    ]
  }
  return (schema.enum ?? []).map((value) => ({
    value: String(value),
    label: local(control.options?.choices?.[String(value)]) || String(value),
  }))
}

/** The answer that an option stands for; undefined for no option. */
export function chosenAnswer(schema: JsonSchema, option: string): unknown {
  if (schema.type === 'boolean') return option === '' ? undefined : option === 'true'
  return schema.enum?.find((value) => String(value) === option)
}

/** The option that stands for an answer. */
export function optionOf(answer: unknown): string {
  return answer === undefined || answer === null ? '' : String(answer)
}
