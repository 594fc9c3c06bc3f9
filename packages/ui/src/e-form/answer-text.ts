import { widgetOf, type LocalText, type Question } from '@motcua/checklist'
import { formatDate } from '../format/dates.ts'
import { formatMoney, formatNumber } from '../format/numbers.ts'
import { choicesOf, optionOf, type YesNo } from './choices.ts'

/** An answer as people read it; empty where there is none. */
export function answerText(
  { control, schema }: Question,
  answer: unknown,
  local: (text: LocalText | undefined) => string,
  words: YesNo,
): string {
  if (answer === undefined || answer === null || answer === '') return ''
  if (typeof answer === 'boolean') return answer ? words.yes : words.no

  const widget = widgetOf(control, schema)
  if (widget === 'date') return formatDate(String(answer))
  if (widget === 'money' && typeof answer === 'number') return formatMoney(answer)
  if (schema.enum) {
    const options = choicesOf(control, schema, local, words)
    return options.find(({ value }) => value === optionOf(answer))?.label ?? String(answer)
  }
  return typeof answer === 'number' && widget === 'number' && Math.abs(answer) >= 10_000
    ? formatNumber(answer)
    : String(answer)
}
