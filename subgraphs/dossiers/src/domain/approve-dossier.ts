import { ok, type Result } from '@motcua/kernel'
import type { Clock, Dossier, Proposal, SignedResult, Task } from './dossier.ts'
import { findWork, followUps, type Move, type NewTask, type Situation } from './moves.ts'
import { punctualityNow } from './punctuality.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { checkText } from './texts.ts'

/** A result that the leader writes, where the process has no appraisal. */
export interface OwnResult {
  readonly title: string
  readonly body: string | null
  readonly officerId: string
}

/** What the leader signs, and what follows once it is signed. */
export interface Approval {
  readonly proposal: Proposal
  readonly clock: Clock
  readonly close: readonly Task[]
  readonly open: readonly NewTask[]
}

/** Whether there is a proposal to approve now. Approving and signing are one act, whether the process draws one step or two. */
export function checkApprovable(
  situation: Situation,
  seenVersion: number,
  own?: OwnResult,
): Result<Approval, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPROVE', 'SIGN'])
  if (!work.ok) return work
  const { clock } = situation.dossier
  if (!clock) return refuseWith('DOSSIER_WRONG_STATE')
  const proposal = toProposal(situation.dossier, own)
  if (!proposal.ok) return proposal

  const followers = followUps(situation, work.value)
  const open = followers.flatMap((task) =>
    task.kind === 'SIGN' ? afterSigning(situation, work.value, task) : [task],
  )
  return ok({ proposal: proposal.value, clock, close: [work.value], open })
}

/** What the officer proposed; where nobody appraises (settled at the counter), what the leader writes. */
function toProposal(dossier: Dossier, own: OwnResult | undefined): Result<Proposal, Refusal> {
  if (dossier.proposal) return ok(dossier.proposal)
  const body = checkText(own?.body ?? '', { vi: 'nội dung kết quả', en: 'the result' })
  if (!body.ok || !own) return body.ok ? refuseWith('TEXT_MISSING') : body
  return ok({ title: own.title, body: body.value, opinion: '', officerId: own.officerId })
}

/** The approved dossier with its signed result. */
export function approveDossier(
  { clock, close, open }: Approval,
  result: SignedResult,
  signedAt: Date,
  note: string | null,
): Move {
  const punctuality = punctualityNow(clock, signedAt)
  return { act: { type: 'APPROVED', result, punctuality, note }, close, open }
}

function afterSigning(situation: Situation, approved: Task, signing: NewTask): readonly NewTask[] {
  const done = { ...approved, closedAt: situation.now }
  return followUps(
    { ...situation, tasks: [...situation.tasks, done] },
    { ...approved, stepId: signing.stepId },
  )
}
