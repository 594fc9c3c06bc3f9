import { can, findPost, forbidden, requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { ok, one, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import {
  checkOwnWork,
  checkState,
  isSendersAct,
  permissionsFor,
  type FeedbackAct,
} from '../domain/feedback/acts.ts'
import type { Feedback } from '../domain/feedback/feedback.ts'
import type { Decision, Situation } from '../domain/feedback/move.ts'
import { refuseFeedback, type FeedbackRefusal } from '../domain/feedback/refusals.ts'
import { phoneTail } from '../domain/feedback/sender.ts'
import { isSender, mayReadAgency } from '../domain/feedback/viewing.ts'
import { appendFeedbackEvents } from '../store/feedback-events.ts'
import { appendFeedbackEntry, type Actor } from '../store/feedback-history.ts'
import { findFeedback, replaceFeedback } from '../store/feedback.ts'
import { listAgencies } from '../store/places.ts'

/** What every mutation on feedback answers: its id, or why not. */
export type FeedbackActResult = Result<string, FeedbackRefusal | Refusal<'REQUEST_REUSED'>>

/** What every act on feedback is asked with. */
export interface FeedbackActInput {
  readonly requestId: string
  readonly feedbackId: string
  /** Left out by the sender, whose acts do not hang on what officers changed meanwhile. */
  readonly seenVersion?: number
  /** Last four digits of the sender's phone, by which a visitor proves themselves. */
  readonly phoneDigits?: string | null | undefined
}

interface ActRule {
  /** Name of the mutation. */
  readonly operation: string
  readonly act: Exclude<FeedbackAct, 'ENTER'>
}

/** Everything a decision may need, loaded and locked. */
export interface Work {
  readonly tx: Database
  readonly situation: Situation
  readonly actor: Actor
}

/** One way for every act on feedback: lock, load, authorise, decide, save with history and event. */
export function actOnFeedback<Input extends FeedbackActInput>(
  context: Context,
  { operation, act }: ActRule,
  input: Input,
  decide: (work: Work) => Promise<Decision> | Decision,
): Promise<FeedbackActResult> {
  const { requestId, feedbackId } = input
  const forVisitors = isSendersAct(act)
  const request = { requestId, operation, input, subject: feedbackId, forVisitors }

  return perform(context, request, async (tx): Promise<Result<string, FeedbackRefusal>> => {
    const feedback = await findFeedback(tx, feedbackId)
    if (!feedback) return refuseFeedback('FEEDBACK_NOT_FOUND')
    const actor = toActor(context, feedback, act, input.phoneDigits)
    if (!actor.ok) return actor
    const { seenVersion } = input
    if (seenVersion !== undefined && seenVersion !== feedback.version)
      return refuseFeedback('FEEDBACK_CHANGED')
    const fit = checkState(feedback, act)
    if (!fit.ok) return fit
    const own = checkOwnWork(feedback, act, { identity: context.identity, isSender: false })
    if (!own.ok) return own

    const { calendar } = one(await listAgencies(tx, [feedback.agencyId]))
    const { rules } = context
    const situation: Situation = { feedback, rules, calendar, now: context.now() }
    const decision = await decide({ tx, situation, actor: actor.value })
    if (!decision.ok) return decision
    return save(tx, situation, act, actor.value, decision.value)
  })
}

async function save(
  tx: Database,
  { feedback, now }: Situation,
  act: FeedbackAct,
  actor: Actor,
  { next, note }: { readonly next: Feedback; readonly note: string | null },
): Promise<Result<string, FeedbackRefusal>> {
  const saved = await replaceFeedback(tx, feedback, next)
  if (!saved) return refuseFeedback('FEEDBACK_CHANGED')
  const { id, version, state } = saved
  await appendFeedbackEntry(tx, {
    feedbackId: id,
    number: version,
    act,
    state,
    note,
    at: now,
    ...actor,
  })
  await appendFeedbackEvents(tx, { before: feedback, after: saved, act, at: now })
  return ok(id)
}

/** The acting person under the post that allows it, or the sender. Throws UNAUTHENTICATED or FORBIDDEN. */
function toActor(
  { identity }: Context,
  feedback: Feedback,
  act: Exclude<FeedbackAct, 'ENTER'>,
  phoneDigits: string | null | undefined,
): Result<Actor, FeedbackRefusal> {
  const { agencyId, sender } = feedback
  const proved = !!phoneDigits && phoneDigits === phoneTail(sender)
  if (isSendersAct(act) && (proved || isSender(identity, feedback))) {
    const actorId = identity?.personId ?? null
    return ok({ actorId, actorName: sender.name, officerId: null })
  }

  if (isSendersAct(act) && !identity) return refuseFeedback('FEEDBACK_NOT_FOUND')
  const { personId, displayName } = requireIdentity(identity)
  if (!mayReadAgency(identity, agencyId) && !isSender(identity, feedback))
    return refuseFeedback('FEEDBACK_NOT_FOUND')
  const permission = permissionsFor(act).find((each) => can(identity, each, { agencyId }))
  if (!permission) throw forbidden(permissionsFor(act)[0] ?? act)
  const post = findPost(identity, permission, { agencyId })
  return ok({
    ...{ actorId: personId, actorName: displayName },
    officerId: post?.officerId ?? null,
  })
}
