import { ok } from '@motcua/kernel'
import type { CompiledCalendar } from '@motcua/working-time'
import { answerClock, timeLimits } from './clock.ts'
import { closing, type Decision, type Situation } from './move.ts'
import { refuseFeedback } from './refusals.ts'
import { findGround, findKind } from './rules.ts'
import { longest, optionalText, requireText } from './texts.ts'

/** Accepts it for handling by an officer, as being about something (NĐ 20/2008 Đ9). Questions need no kind. */
export function acceptFeedback(
  { feedback, rules, now }: Situation,
  { kind, officerId }: { readonly kind: string | null; readonly officerId: string },
): Decision {
  const isQuestion = feedback.sort === 'QUESTION'
  const code = isQuestion ? null : (kind ?? feedback.kind)
  const found = findKind(rules, code)
  if (code !== null && !found) return refuseFeedback('FEEDBACK_KIND_UNKNOWN')
  if (!isQuestion && !found) return refuseFeedback('FEEDBACK_KIND_MISSING')
  const next = {
    ...feedback,
    ...({ state: 'IN_PROGRESS', kind: code, about: found?.about ?? null } as const),
    ...{ acceptedAt: now, assigneeId: officerId },
  }
  return ok({ next, note: found?.label.vi ?? null })
}

/** Does not accept it; the ground says where the sender should turn, as complaints and denunciations do elsewhere. */
export function declineFeedback(
  situation: Situation,
  { reason, note }: { readonly reason: string; readonly note: string | null },
): Decision {
  const ground = findGround(situation.rules, reason)
  if (!ground) return refuseFeedback('FEEDBACK_REASON_UNKNOWN')
  const added = optionalText(note, 'note', longest.note)
  if (!added.ok) return added
  const next = {
    ...situation.feedback,
    ...closing(situation),
    ...({ state: 'NOT_ACCEPTED', declineReason: reason, declineNote: added.value } as const),
  }
  return ok({ next, note: ground.label.vi })
}

/** Where it is passed on to: an agency of the province with its working time, or a body outside by name. */
export type TransferTarget =
  | { readonly agencyId: string; readonly name: string; readonly calendar: CompiledCalendar }
  | { readonly body: string }

/**
 * Passes it on. An agency of the province has it from then on: to classify anew, but by the date that the sender was
 * promised. A body outside ends it here.
 */
export function transferFeedback(
  situation: Situation,
  target: TransferTarget,
  why: string,
): Decision {
  const { feedback, rules, now } = situation
  const note = requireText(why, 'reason', longest.note)
  if (!note.ok) return note
  if ('body' in target) {
    const body = requireText(target.body, 'reason', longest.title)
    if (!body.ok) return refuseFeedback('FEEDBACK_TRANSFER_WRONG')
    const passed = { transferBody: body.value, transferNote: note.value }
    const next = { ...feedback, ...closing(situation), ...passed, state: 'TRANSFERRED' as const }
    return ok({ next, note: `${body.value}. ${note.value}` })
  }

  const { agencyId, name, calendar } = target
  if (agencyId === feedback.agencyId) return refuseFeedback('FEEDBACK_TRANSFER_WRONG')
  const next = {
    ...feedback,
    ...({ agencyId, state: 'RECEIVED', acceptedAt: null, assigneeId: null } as const),
    ...{ draft: null, sentBackFor: null, transferNote: note.value },
    transferDueAt: timeLimits.transfer(calendar, now, rules),
    ...answerClock(calendar, feedback.clockFrom, feedback.requests, rules),
  }
  return ok({ next, note: `${name}. ${note.value}` })
}

/** Gives it to an officer of the agency. */
export function assignFeedback(
  { feedback }: Situation,
  { officerId, name }: { readonly officerId: string; readonly name: string },
): Decision {
  return ok({ next: { ...feedback, assigneeId: officerId }, note: name })
}
