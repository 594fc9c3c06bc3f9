import { ok } from '@motcua/kernel'
import { timeLimits } from './clock.ts'
import { closing, type Decision, type Situation } from './move.ts'
import { refuseFeedback } from './refusals.ts'
import { longest, optionalText, requireText } from './texts.ts'

/** Keeps the answer being written and, where told, submits it to the leader. */
export function draftAnswer(
  { feedback, now }: Situation,
  {
    text,
    submit,
    officerId,
  }: { readonly text: string; readonly submit: boolean; readonly officerId: string },
): Decision {
  const draft = requireText(text, 'answer', longest.answer)
  if (!draft.ok) return draft
  const next = {
    ...feedback,
    draft: draft.value,
    acceptedAt: feedback.acceptedAt ?? now,
    assigneeId: feedback.assigneeId ?? officerId,
    ...(submit && { state: 'AWAITING_APPROVAL' as const, sentBackFor: null }),
  }
  return ok({ next, note: null })
}

/** Sends the draft back to the officer with a reason. */
export function sendBackAnswer({ feedback }: Situation, why: string): Decision {
  const reason = requireText(why, 'reason', longest.note)
  if (!reason.ok) return reason
  const next = { ...feedback, state: 'IN_PROGRESS' as const, sentBackFor: reason.value }
  return ok({ next, note: reason.value })
}

/** Approves the draft: it is the answer from then on, to be published in time. */
export function approveAnswer(situation: Situation): Decision {
  const { feedback, calendar, rules, now } = situation
  if (feedback.draft === null) return refuseFeedback('FEEDBACK_WRONG_STATE')
  const next = {
    ...feedback,
    ...closing(situation),
    ...({ state: 'ANSWERED', answer: feedback.draft, draft: null } as const),
    publishDueAt: timeLimits.publish(calendar, now, rules),
  }
  return ok({ next, note: null })
}

/** What the sender thinks of the answer, once. */
export function rateAnswer(
  { feedback, now }: Situation,
  { satisfied, comment }: { readonly satisfied: boolean; readonly comment: string | null },
): Decision {
  const note = optionalText(comment, 'note', longest.note)
  if (!note.ok) return note
  const next = { ...feedback, satisfied, satisfactionNote: note.value, ratedAt: now }
  return ok({ next, note: note.value })
}
