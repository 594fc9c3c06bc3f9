import { ok } from '@motcua/kernel'
import { answerClock } from './clock.ts'
import type { Feedback, SenderRequest } from './feedback.ts'
import type { Decision, Situation } from './move.ts'
import { longest, requireText } from './texts.ts'

/** Asks the sender for more: the clock stands still until they answer. */
export function askSender(situation: Situation, text: string): Decision {
  const question = requireText(text, 'question', longest.note)
  if (!question.ok) return question
  const { feedback, now } = situation
  const asked: SenderRequest = {
    question: question.value,
    askedAt: now.toISOString(),
    ...{ answer: null, answeredAt: null },
  }
  const requests = [...feedback.requests, asked]
  const next = { ...withRequests(situation, requests), state: 'AWAITING_SENDER' as const }
  return ok({ next, note: question.value })
}

/** Takes the sender's answer: it goes on where it was, and the clock with it. */
export function supplyFeedback(situation: Situation, text: string): Decision {
  const answer = requireText(text, 'reply', longest.body)
  if (!answer.ok) return answer
  const { feedback, now } = situation
  const requests = feedback.requests.map((request, index, all) =>
    index === all.length - 1
      ? { ...request, answer: answer.value, answeredAt: now.toISOString() }
      : request,
  )
  const state = feedback.acceptedAt ? ('IN_PROGRESS' as const) : ('RECEIVED' as const)
  return ok({ next: { ...withRequests(situation, requests), state }, note: answer.value })
}

function withRequests(
  { feedback, calendar, rules }: Situation,
  requests: readonly SenderRequest[],
): Feedback {
  return { ...feedback, requests, ...answerClock(calendar, feedback.clockFrom, requests, rules) }
}
