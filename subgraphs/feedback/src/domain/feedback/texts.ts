import { ok, type Bilingual, type Result } from '@motcua/kernel'
import { refuseFeedback, type FeedbackRefusal } from './refusals.ts'

/** Most characters of each text. */
export const longest = {
  title: 200,
  body: 5_000,
  note: 2_000,
  answer: 20_000,
} as const

/** What a text is called in messages. */
const fields = {
  title: { vi: 'Tóm tắt', en: 'The summary' },
  body: { vi: 'Nội dung', en: 'The content' },
  note: { vi: 'Ghi chú', en: 'The note' },
  question: { vi: 'Điều cần hỏi', en: 'The question' },
  reason: { vi: 'Lý do', en: 'The reason' },
  answer: { vi: 'Nội dung trả lời', en: 'The answer' },
  reply: { vi: 'Nội dung bổ sung', en: 'The reply' },
} as const satisfies Record<string, Bilingual>

/** A text that must be there: trimmed, in composed letters. */
export function requireText(
  text: string,
  field: keyof typeof fields,
  most: number,
): Result<string, FeedbackRefusal> {
  const clean = tidy(text)
  if (clean === '' || [...clean].length > most)
    return refuseFeedback('FEEDBACK_TEXT_WRONG', { field: fields[field], longest: String(most) })
  return ok(clean)
}

/** A text that may be left out; null where it is empty. */
export function optionalText(
  text: string | null | undefined,
  field: keyof typeof fields,
  most: number,
): Result<string | null, FeedbackRefusal> {
  return text && tidy(text) !== '' ? requireText(text, field, most) : ok(null)
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim()
}
