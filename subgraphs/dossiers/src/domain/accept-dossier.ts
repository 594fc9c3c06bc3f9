import { ok, type Result } from '@motcua/kernel'
import type { DueDateOptions, TimeLimit } from '@motcua/working-time'
import { startClock } from './clock.ts'
import type { Clock, Dossier, ProcedureTerms } from './dossier.ts'
import { findWork, type Move, type Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { lastSentAt } from './supplement.ts'

interface Acceptance {
  readonly seenVersion: number
  readonly caseCode: string | null
  readonly note: string | null
  readonly rules: DueDateOptions
  /** What the clock counts from: found valid (DL24 Đ8.1c), or sent in complete (DN19 Đ13.1a). */
  readonly countsFrom: 'ENTERED_AND_VALID' | 'SENT_COMPLETE'
}

/** What acceptance settles before its number is drawn: the clock, and by which case. */
export type Accepted = Pick<Acceptance, 'caseCode' | 'note'> & { readonly clock: Clock }

/** Whether the one-stop unit may accept it now, and what the clock then says. */
export function checkAcceptable(
  situation: Situation,
  terms: ProcedureTerms,
  { seenVersion, caseCode, note, rules, countsFrom }: Acceptance,
): Result<Accepted, Refusal> {
  const work = findWork(situation, seenVersion, ['SUBMITTED'], ['INTAKE'])
  if (!work.ok) return work
  const limit = findLimit(situation.dossier, terms, caseCode)
  if (!limit) return refuseWith('CASE_UNKNOWN')

  const sentAt = lastSentAt(situation.dossier)
  const from = countsFrom === 'SENT_COMPLETE' ? (sentAt ?? situation.now) : situation.now
  return ok({ caseCode, note, clock: startClock(situation.calendar, from, limit, rules) })
}

/** Acceptance under a number. The intake task stays open until the dossier is forwarded. */
export function acceptDossier(accepted: Accepted, code: string): Move {
  return { act: { type: 'ACCEPTED', code, ...accepted }, close: [], open: [] }
}

/** The time limit of the case, or the ordinary one of the channel (the first). */
function findLimit(
  { channel }: Dossier,
  { channels }: ProcedureTerms,
  caseCode: string | null,
): TimeLimit | undefined {
  const limits = channels.find((offer) => offer.channel === channel)?.timeLimits ?? []
  return caseCode === null ? limits[0] : limits.find((limit) => limit.caseCode === caseCode)
}
