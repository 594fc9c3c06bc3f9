import type { Database, EventHandlers, StoredEvent } from '@motcua/events'
import { both, moment, valuesOfAgency } from '../domain/notice-values.ts'
import { outcomeWords } from '../domain/notice-words.ts'
import { agencyOf, tell, type NoticeRules } from './notice-context.ts'

/** Tells people who signed in to send a feedback that it was entered, and how it ended. */
export function noticesOfFeedback(rules: NoticeRules): EventHandlers {
  return {
    'feedback.feedback-entered.v1': (tx, event) => tellEntered(tx, event, rules),
    'feedback.feedback-closed.v1': (tx, event) => tellClosed(tx, event, rules),
  }
}

async function tellEntered(
  tx: Database,
  { id: eventId, payload }: StoredEvent<'feedback.feedback-entered.v1'>,
  rules: NoticeRules,
): Promise<void> {
  const { personId, agencyId, dossierId, code, enteredAt, dueAt } = payload
  if (personId === null) return
  const values = {
    ...valuesOfAgency(await agencyOf(tx, agencyId)),
    ...{ feedbackCode: both(code), enteredAt: moment(enteredAt), dueAt: moment(dueAt) },
    portalUrl: both(rules.portalUrl),
  }
  const event = 'FEEDBACK_ENTERED'
  await tell(tx, { event, personId, eventId, dossierId, agencyId, values }, rules)
}

async function tellClosed(
  tx: Database,
  { id: eventId, payload }: StoredEvent<'feedback.feedback-closed.v1'>,
  rules: NoticeRules,
): Promise<void> {
  const { personId, agencyId, dossierId, code, outcome, closedAt } = payload
  if (personId === null) return
  const values = {
    ...valuesOfAgency(await agencyOf(tx, agencyId)),
    ...{ feedbackCode: both(code), outcome: outcomeWords[outcome], closedAt: moment(closedAt) },
    ...{ enteredAt: moment(null), dueAt: moment(null), portalUrl: both(rules.portalUrl) },
  }
  const event = 'FEEDBACK_CLOSED'
  await tell(tx, { event, personId, eventId, dossierId, agencyId, values }, rules)
}
