import type { NewEvent } from '@motcua/events'
import { hour } from './dossier-life.ts'

/** The 15th of September 2026. */
export const now = hour(14 * 24 + 9)
export const day = (of: number, clock = 9) => hour((of - 1) * 24 + clock)
export const papers = (total: number, digitised: number, reused = 0) => ({
  total,
  digitised,
  reused,
})

export function rated(dossierId: string, satisfied: boolean): NewEvent {
  const payload = {
    ratingId: `r-${dossierId}`,
    dossierId,
    agencyId: 'north',
    procedureId: 'free',
    overall: 'X',
    satisfied,
  }
  return { type: 'feedback.rating-given.v1', key: dossierId, payload, occurredAt: day(12) }
}

export function feedback(
  feedbackId: string,
  closed: { readonly onTime: boolean } | null,
  dueAt: Date,
): NewEvent[] {
  const facts = {
    feedbackId,
    code: `PA-${feedbackId}`,
    agencyId: 'north',
    dossierId: null,
    personId: null,
  }
  const entered = { ...facts, enteredAt: day(2).toISOString(), dueAt: dueAt.toISOString() }
  const first: NewEvent = {
    type: 'feedback.feedback-entered.v1',
    key: feedbackId,
    payload: entered,
    occurredAt: day(2),
  }
  if (!closed) return [first]
  const ended = {
    ...facts,
    outcome: 'ANSWERED' as const,
    closedAt: day(10).toISOString(),
    onTime: closed.onTime,
  }
  return [
    first,
    { type: 'feedback.feedback-closed.v1', key: feedbackId, payload: ended, occurredAt: day(10) },
  ]
}

/** A procedure that was switched off before the period. */
export function closed(procedureId: string): NewEvent {
  const payload = {
    procedureId,
    versionId: `version-of-${procedureId}`,
    code: '1',
    closedFrom: '2026-03-01T00:00:00.000Z',
  }
  return { type: 'procedures.version-closed.v1', key: procedureId, payload, occurredAt: day(1) }
}
