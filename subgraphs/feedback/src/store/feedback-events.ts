import { appendEvents, type Database, type NewEvent } from '@motcua/events'
import type { FeedbackAct } from '../domain/feedback/acts.ts'
import { isClosed, type Feedback } from '../domain/feedback/feedback.ts'

interface Change {
  /** Null where it was just entered. */
  readonly before: Feedback | null
  readonly after: Feedback
  readonly act: FeedbackAct
  readonly at: Date
}

/** Tells what others need to know: an agency got it, it came to an end, its answer was rated. */
export async function appendFeedbackEvents(db: Database, change: Change): Promise<void> {
  const { after, at } = change
  const events = toEvents(change)
  await appendEvents(
    db,
    events.map((event) => ({ ...event, key: after.id, occurredAt: at }) as NewEvent),
  )
}

function toEvents({
  before,
  after,
  act,
  at,
}: Change): readonly Pick<NewEvent, 'type' | 'payload'>[] {
  const { id: feedbackId, code, sort, agencyId, dossierId, personId, satisfied } = after
  const facts = { feedbackId, code, sort, agencyId, dossierId, personId }
  if (before?.agencyId !== agencyId) {
    const { enteredAt, dueAt } = after
    const clock = { enteredAt: enteredAt.toISOString(), dueAt: (dueAt ?? enteredAt).toISOString() }
    return [{ type: 'feedback.feedback-entered.v1', payload: { ...facts, ...clock } }]
  }
  if (act === 'RATE') {
    const payload = { feedbackId, agencyId, satisfied: satisfied ?? false }
    return [{ type: 'feedback.answer-rated.v1', payload }]
  }
  if (!isClosed(after) || isClosed(before)) return []
  const outcome = after.state as 'ANSWERED' | 'TRANSFERRED' | 'NOT_ACCEPTED'
  const payload = { ...facts, outcome, closedAt: at.toISOString(), onTime: after.onTime ?? true }
  return [{ type: 'feedback.feedback-closed.v1', payload }]
}
