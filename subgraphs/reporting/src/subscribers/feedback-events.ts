import type { EventHandlers } from '@motcua/events'
import { closeFeedback, enterFeedback, rateAnswer, putRating } from '../store/voices.ts'

/** Ratings and feedback are kept as far as the index asks. */
export const feedbackEvents: EventHandlers = {
  'feedback.rating-given.v1': (tx, { payload, occurredAt }) => {
    const { dossierId, agencyId, satisfied } = payload
    return putRating(tx, { dossierId, agencyId, satisfied, givenAt: occurredAt })
  },
  'feedback.feedback-entered.v1': (tx, { payload }) => {
    const { feedbackId, code, agencyId, dossierId, enteredAt, dueAt } = payload
    const times = { enteredAt: new Date(enteredAt), dueAt: new Date(dueAt) }
    return enterFeedback(tx, { feedbackId, code, agencyId, dossierId, ...times })
  },
  'feedback.feedback-closed.v1': (tx, { payload }) => {
    const { feedbackId, code, agencyId, dossierId, outcome, onTime } = payload
    const closedAt = new Date(payload.closedAt)
    return closeFeedback(tx, { feedbackId, code, agencyId, dossierId, outcome, onTime, closedAt })
  },
  'feedback.answer-rated.v1': (tx, { payload }) =>
    rateAnswer(tx, payload.feedbackId, payload.satisfied),
}
