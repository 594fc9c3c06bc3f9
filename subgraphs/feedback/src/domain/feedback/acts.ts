import { can, type Identity, type PermissionName } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import type { Feedback, FeedbackState } from './feedback.ts'
import { refuseFeedback, type FeedbackRefusal } from './refusals.ts'

/** What can be done with a feedback. */
export type FeedbackAct =
  | 'ENTER'
  | 'ACCEPT'
  | 'DECLINE'
  | 'TRANSFER'
  | 'ASSIGN'
  | 'ASK_SENDER'
  | 'SUPPLY'
  | 'DRAFT_ANSWER'
  | 'SEND_BACK'
  | 'APPROVE'
  | 'PUBLISH'
  | 'UNPUBLISH'
  | 'RATE'

interface ActRule {
  /** States in which it can be done. */
  readonly in: readonly FeedbackState[]
  /** What an officer needs in the agency; empty: no officer may. */
  readonly permissions: readonly PermissionName[]
  /** Whether the sender may. */
  readonly bySender?: true
}

/** Who may do what when. Entering makes a feedback, so it has no state to begin from. */
const rules: Readonly<Record<Exclude<FeedbackAct, 'ENTER'>, ActRule>> = {
  ACCEPT: { in: ['RECEIVED'], permissions: ['feedback.answer'] },
  DECLINE: {
    in: ['RECEIVED', 'IN_PROGRESS', 'AWAITING_SENDER'],
    permissions: ['feedback.answer'],
  },
  TRANSFER: { in: ['RECEIVED', 'IN_PROGRESS'], permissions: ['feedback.answer'] },
  ASSIGN: {
    in: ['IN_PROGRESS', 'AWAITING_SENDER', 'AWAITING_APPROVAL'],
    permissions: ['feedback.assign'],
  },
  ASK_SENDER: { in: ['RECEIVED', 'IN_PROGRESS'], permissions: ['feedback.answer'] },
  SUPPLY: {
    in: ['AWAITING_SENDER'],
    permissions: ['feedback.enter', 'feedback.answer'],
    bySender: true,
  },
  DRAFT_ANSWER: { in: ['IN_PROGRESS'], permissions: ['feedback.answer'] },
  SEND_BACK: { in: ['AWAITING_APPROVAL'], permissions: ['feedback.approve'] },
  APPROVE: { in: ['AWAITING_APPROVAL'], permissions: ['feedback.approve'] },
  PUBLISH: { in: ['ANSWERED'], permissions: ['feedback.publish'] },
  UNPUBLISH: { in: ['ANSWERED'], permissions: ['feedback.publish'] },
  RATE: { in: ['ANSWERED'], permissions: [], bySender: true },
}

/** Acts that only the officer who has the feedback may do, or whoever assigns work. */
const ownWork: readonly FeedbackAct[] = ['DRAFT_ANSWER', 'ASK_SENDER', 'DECLINE', 'TRANSFER']

/** How somebody stands to a feedback. */
export interface Standing {
  readonly identity: Identity | null
  /** Whether they sent it: signed in, or proved by code and phone. */
  readonly isSender: boolean
}

/** Why the act cannot be done in the state the feedback is in, if it cannot. */
export function checkState(
  feedback: Feedback,
  act: Exclude<FeedbackAct, 'ENTER'>,
): Result<Feedback, FeedbackRefusal> {
  if (!rules[act].in.includes(feedback.state)) return refuseFeedback('FEEDBACK_WRONG_STATE')
  const isPublic = feedback.publishedAt !== null || feedback.publishDueAt !== null
  if (act === 'UNPUBLISH' && !isPublic) return refuseFeedback('FEEDBACK_WRONG_STATE')
  if (act === 'RATE' && feedback.ratedAt) return refuseFeedback('ANSWER_ALREADY_RATED')
  return ok(feedback)
}

/** The permissions of which an officer needs one. */
export function permissionsFor(act: Exclude<FeedbackAct, 'ENTER'>): readonly PermissionName[] {
  return rules[act].permissions
}

/** Whether the sender may do it. */
export function isSendersAct(act: Exclude<FeedbackAct, 'ENTER'>): boolean {
  return rules[act].bySender ?? false
}

/** Why it is not this officer's to do, if it is not: it was given to another. */
export function checkOwnWork(
  feedback: Feedback,
  act: FeedbackAct,
  { identity }: Standing,
): Result<Feedback, FeedbackRefusal> {
  const { agencyId, assigneeId } = feedback
  const isMine = identity?.memberships.some(({ officerId }) => officerId === assigneeId)
  const isFree = !ownWork.includes(act) || assigneeId === null
  return isFree || isMine || can(identity, 'feedback.assign', { agencyId })
    ? ok(feedback)
    : refuseFeedback('FEEDBACK_OF_ANOTHER')
}

/** What somebody may do with it now. */
export function possibleActs(feedback: Feedback, standing: Standing): readonly FeedbackAct[] {
  const { agencyId } = feedback
  const acts = Object.keys(rules) as (keyof typeof rules)[]
  return acts.filter(
    (act) =>
      checkState(feedback, act).ok &&
      ((rules[act].bySender && standing.isSender) ||
        (rules[act].permissions.some((each) => can(standing.identity, each, { agencyId })) &&
          checkOwnWork(feedback, act, standing).ok)),
  )
}
