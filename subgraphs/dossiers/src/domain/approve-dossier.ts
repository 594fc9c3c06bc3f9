import { ok, type Result } from '@motcua/kernel'
import type { Clock, Proposal, SignedResult } from './dossier.ts'
import { findWork, followUps, type Move, type NewTask, type Situation } from './moves.ts'
import { punctualityOf } from './punctuality.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import type { Task } from './dossier.ts'

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
): Result<Approval, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPROVE', 'SIGN'])
  if (!work.ok) return work
  const { proposal, clock } = situation.dossier
  if (!proposal || !clock) return refuseWith('DOSSIER_WRONG_STATE')

  const followers = followUps(situation, work.value)
  const open = followers.flatMap((task) =>
    task.kind === 'SIGN' ? afterSigning(situation, work.value, task) : [task],
  )
  return ok({ proposal, clock, close: [work.value], open })
}

/** The approved dossier with its signed result. */
export function approveDossier(
  { clock, close, open }: Approval,
  result: SignedResult,
  signedAt: Date,
  note: string | null,
): Move {
  const punctuality = punctualityOf(clock.dueAt, signedAt)
  return { act: { type: 'APPROVED', result, punctuality, note }, close, open }
}

function afterSigning(situation: Situation, approved: Task, signing: NewTask): readonly NewTask[] {
  const done = { ...approved, closedAt: situation.now }
  return followUps(
    { ...situation, tasks: [...situation.tasks, done] },
    { ...approved, stepId: signing.stepId },
  )
}
