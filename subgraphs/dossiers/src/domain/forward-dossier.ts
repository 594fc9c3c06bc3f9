import { ok, type Result } from '@motcua/kernel'
import { dueDate, type DueDateOptions, type TimeLimit } from '@motcua/working-time'
import { findWork, followUps, type Move, type Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { lastSentAt } from './supplement.ts'

interface Forwarding {
  readonly seenVersion: number
  readonly note: string | null
  /** Time allowed from the moment the system received it, by the profile (DL24 Đ8.1b). */
  readonly allowed: TimeLimit
  readonly rules: DueDateOptions
}

/** Passes an accepted dossier to those who settle it; says whether that came too late. */
export function forwardDossier(
  situation: Situation,
  { seenVersion, note, allowed, rules }: Forwarding,
): Result<Move, Refusal> {
  if (situation.dossier.state === 'AWAITING_PAYMENT') return refuseWith('PAYMENT_DUE')
  const work = findWork(situation, seenVersion, ['ACCEPTED'], ['INTAKE'])
  if (!work.ok) return work

  const { dossier, calendar, now } = situation
  const sentAt = lastSentAt(dossier)
  const late = sentAt !== null && now > dueDate(calendar, sentAt, allowed, rules)
  return ok({
    act: { type: 'FORWARDED', late, note },
    close: [work.value],
    open: followUps(situation, work.value),
  })
}
