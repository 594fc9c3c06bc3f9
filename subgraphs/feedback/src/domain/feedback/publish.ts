import { ok, type Bilingual } from '@motcua/kernel'
import type { Feedback, PublicWording } from './feedback.ts'
import type { Decision, Situation } from './move.ts'
import {
  findPersonalData,
  maskPersonalData,
  type PersonalData,
  type PersonalDataKind,
} from './personal-data.ts'
import { refuseFeedback } from './refusals.ts'
import { longest, requireText } from './texts.ts'

const kinds: Readonly<Record<PersonalDataKind, Bilingual>> = {
  ID_NUMBER: { vi: 'số định danh', en: 'an identification number' },
  PHONE: { vi: 'số điện thoại', en: 'a phone number' },
  EMAIL: { vi: 'thư điện tử', en: 'an e-mail address' },
  ACCOUNT_NUMBER: { vi: 'số tài khoản', en: 'an account number' },
  NAME: { vi: 'tên người gửi', en: "the sender's name" },
  ADDRESS: { vi: 'địa chỉ người gửi', en: "the sender's address" },
}

/** Publishes it in a wording, or changes the wording; one that still tells who somebody is does not go out. */
export function publishFeedback({ feedback, now }: Situation, wording: PublicWording): Decision {
  const title = requireText(wording.title, 'title', longest.title)
  if (!title.ok) return title
  const question = requireText(wording.question, 'body', longest.body)
  if (!question.ok) return question
  const answer = requireText(wording.answer, 'answer', longest.answer)
  if (!answer.ok) return answer

  const published = { title: title.value, question: question.value, answer: answer.value }
  const found = Object.values(published).flatMap((text) => findPersonalData(text, feedback.sender))
  if (found.length > 0)
    return refuseFeedback('PUBLICATION_HOLDS_PERSONAL_DATA', {
      what: { vi: list(found, 'vi'), en: list(found, 'en') },
    })
  const next = { ...feedback, published, publishedAt: feedback.publishedAt ?? now }
  return ok({ next, note: null })
}

/** Takes it back from the public, or decides that it does not go there, with a reason; it can be published later. */
export function unpublishFeedback({ feedback }: Situation, why: string): Decision {
  const reason = requireText(why, 'reason', longest.note)
  if (!reason.ok) return reason
  return ok({ next: { ...feedback, publishedAt: null, publishDueAt: null }, note: reason.value })
}

/** A first wording to publish, and what was taken out of it. */
export function proposeWording(
  feedback: Feedback,
): PublicWording & { readonly masked: readonly PersonalData[] } {
  const { title, body, answer, sender, published } = feedback
  const words = published ?? { title, question: body, answer: answer ?? '' }
  const mask = (text: string) => maskPersonalData(text, sender)
  return {
    ...{ title: mask(words.title), question: mask(words.question), answer: mask(words.answer) },
    masked: Object.values(words).flatMap((text) => findPersonalData(text, sender)),
  }
}

function list(found: readonly PersonalData[], language: keyof Bilingual): string {
  const parts = found.map(({ kind, text }) => `${kinds[kind][language]} “${text}”`)
  return [...new Set(parts)].join(', ')
}
