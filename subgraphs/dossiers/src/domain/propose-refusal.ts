import { ok, type Result } from '@motcua/kernel'
import { findWork, type Move, type Situation } from './moves.ts'
import { leaderTask } from './leader-tasks.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { toPaused } from './suspension.ts'
import type { RefusalProposal, SupplementItem } from './supplement.ts'
import { checkNote, checkText } from './texts.ts'

interface Proposing {
  readonly seenVersion: number
  readonly officerId: string
  readonly reason: string
  readonly guidance?: string | null | undefined
  readonly items: readonly SupplementItem[]
}

/** The officer drafts a refusal instead of a result and submits it to the leader (DL24 Đ20.2, NĐ 61/2018 Đ19.8). */
export function proposeRefusal(
  situation: Situation,
  { seenVersion, officerId, items, ...texts }: Proposing,
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPRAISE'])
  if (!work.ok) return work
  const { assigneeId } = work.value
  if (assigneeId !== null && assigneeId !== officerId) return refuseWith('TASK_NOT_YOURS')
  const reason = checkText(texts.reason, {
    vi: 'lý do từ chối giải quyết',
    en: 'the reason for refusing',
  })
  if (!reason.ok) return reason
  const guidance = checkNote(texts.guidance)
  if (!guidance.ok) return guidance

  const resume = [toPaused(situation, work.value)]
  const refusal = { reason: reason.value, guidance: guidance.value, items, officerId, resume }
  return ok({
    act: { type: 'REFUSAL_PROPOSED', refusal },
    close: [work.value],
    open: [leaderTask(situation, 'APPROVE_REFUSAL')],
  })
}

/** The draft that the leader may approve now. */
export function checkRefusalApprovable(
  situation: Situation,
  seenVersion: number,
): Result<RefusalProposal, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPROVE_REFUSAL'])
  if (!work.ok) return work
  const { refusalProposal } = situation.dossier
  return refusalProposal ? ok(refusalProposal) : refuseWith('DOSSIER_WRONG_STATE')
}
