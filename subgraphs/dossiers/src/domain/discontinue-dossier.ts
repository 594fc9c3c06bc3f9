import type { Result } from '@motcua/kernel'
import type { Move, Situation } from './moves.ts'
import { punctualityNow } from './punctuality.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { openSupplement, type DossierEnd } from './supplement.ts'
import { checkText } from './texts.ts'

/** Why it ends, and under which number the notice goes out. */
export type Ending = Pick<
  DossierEnd,
  'cause' | 'reason' | 'guidance' | 'items' | 'byName' | 'noticeNumber'
>

/** The dossier ends without a result (state 8): all work is over, and how it stood to its due date is kept. */
export function endDossier({ dossier, tasks, now }: Situation, ending: Ending): Move {
  const punctuality = dossier.clock ? punctualityNow(dossier.clock, now) : 'ON_TIME'
  return {
    act: { type: 'DISCONTINUED', end: { ...ending, punctuality, at: now.toISOString() } },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: [],
  }
}

/** Whether the agency may end it because the answer did not come in time; answers with the reason as it is kept. */
export function checkUnanswered(
  { dossier, now }: Situation,
  seenVersion: number,
  reason: string,
): Result<string, Refusal> {
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  const request = openSupplement(dossier)
  if (dossier.state !== 'AWAITING_SUPPLEMENT' || !request) return refuseWith('DOSSIER_WRONG_STATE')
  if (request.answerBy === null || now <= new Date(request.answerBy)) {
    return refuseWith('ANSWER_STILL_POSSIBLE')
  }
  return checkText(reason, {
    vi: 'lý do dừng giải quyết',
    en: 'the reason for discontinuing',
  })
}

/** Whether the term for the answer is over. */
export function isUnanswered({ dossier, now }: Pick<Situation, 'dossier' | 'now'>): boolean {
  const answerBy = openSupplement(dossier)?.answerBy
  return dossier.state === 'AWAITING_SUPPLEMENT' && !!answerBy && now > new Date(answerBy)
}

/** An end that says only why. */
export function plainEnding(
  cause: DossierEnd['cause'],
  reason: string,
  byName: string,
  noticeNumber: string | null,
): Ending {
  return { cause, reason, guidance: null, items: [], byName, noticeNumber }
}
