import { ok, type Result } from '@motcua/kernel'
import type { CompiledCalendar } from '@motcua/working-time'
import { answerClock, timeLimits } from './clock.ts'
import type { Feedback, FeedbackChannel, FeedbackSort } from './feedback.ts'
import { refuseFeedback, type FeedbackRefusal } from './refusals.ts'
import { findKind, type FeedbackRules } from './rules.ts'
import { checkSender, type SenderNeed, type SenderWords } from './sender.ts'
import { longest, requireText } from './texts.ts'

/** What is entered, as typed in. */
export interface FeedbackWords {
  readonly sort: FeedbackSort
  readonly channel: FeedbackChannel
  readonly kind: string | null
  readonly title: string
  readonly body: string
  readonly sender: SenderWords
  readonly arrivedAt: Date
}

/** What is known of it beside the words. */
export interface EntryFacts {
  readonly id: string
  readonly agencyId: string
  readonly dossierId: string | null
  readonly dossierCode: string | null
  readonly procedureId: string | null
  readonly personId: string | null
  /** Random letters for the code. */
  readonly mark: string
}

interface Entry {
  readonly words: FeedbackWords
  readonly need: SenderNeed
  readonly facts: EntryFacts
  readonly rules: FeedbackRules
  readonly calendar: CompiledCalendar
  readonly now: Date
}

/** Puts a feedback or question on the register; its number in the book is drawn when it is saved. */
export function enterFeedback(entry: Entry): Result<Feedback, FeedbackRefusal> {
  const { words, need, facts, rules, calendar, now } = entry
  const { sort, channel, arrivedAt } = words
  if (sort === 'FEEDBACK' && !rules.channels.includes(channel))
    return refuseFeedback('FEEDBACK_CHANNEL_NOT_OFFERED')
  if (arrivedAt > now) return refuseFeedback('FEEDBACK_ARRIVAL_WRONG')
  const title = requireText(words.title, 'title', longest.title)
  if (!title.ok) return title
  const body = requireText(words.body, 'body', longest.body)
  if (!body.ok) return body
  const sender = checkSender(words.sender, need)
  if (!sender.ok) return sender
  const kind = sort === 'QUESTION' ? null : words.kind
  const known = findKind(rules, kind)
  if (kind !== null && !known) return refuseFeedback('FEEDBACK_KIND_UNKNOWN')

  const { mark, ...place } = facts
  const clockFrom = rules.answerCountsFrom === 'ARRIVAL' ? arrivedAt : now
  return ok({
    ...unhandled,
    ...place,
    ...{ version: 1, state: 'RECEIVED', sort, channel, kind, about: known?.about ?? null },
    code: `${sort === 'QUESTION' ? 'HD' : 'PA'}-${dayMark(now)}-${mark}`,
    registerNumber: 0,
    registerYear: Number(vietnamDay(now).slice(0, 4)),
    ...{ title: title.value, body: body.value, sender: sender.value },
    ...{ arrivedAt, enteredAt: now, clockFrom },
    entryDueAt: timeLimits.entry(calendar, arrivedAt, rules),
    transferDueAt: timeLimits.transfer(calendar, now, rules),
    ...answerClock(calendar, clockFrom, [], rules),
  })
}

/** Whether it was entered later than the law allows (DL24 Đ21.3). */
export function isEnteredLate({ enteredAt, entryDueAt }: Feedback): boolean {
  return enteredAt > entryDueAt
}

/** Day of an instant in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

function dayMark(at: Date): string {
  return vietnamDay(at).slice(2).replaceAll('-', '')
}

/** All that comes later. */
const unhandled = {
  ...{ acceptedAt: null, assigneeId: null, requests: [], draft: null, sentBackFor: null },
  ...{ answer: null, closedAt: null, onTime: null, declineReason: null, declineNote: null },
  ...{ transferBody: null, transferNote: null, publishDueAt: null, published: null },
  ...{ publishedAt: null, satisfied: null, satisfactionNote: null, ratedAt: null },
} as const satisfies Partial<Feedback>
