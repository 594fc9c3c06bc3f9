import type { Context } from '../context.ts'
import { acceptFeedback as decide } from '../domain/feedback/classify.ts'
import { refuseFeedback } from '../domain/feedback/refusals.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'
import { findFitOfficer } from './fit-officer.ts'

interface AcceptFeedback extends FeedbackActInput {
  readonly kind: string | null
  /** Null: the acting officer. */
  readonly officerId: string | null
}

/** Accepts it for handling and says what it is about. */
export function acceptFeedback(
  context: Context,
  input: AcceptFeedback,
): Promise<FeedbackActResult> {
  const rule = { operation: 'acceptFeedback', act: 'ACCEPT' } as const
  return actOnFeedback(context, rule, input, async ({ tx, situation, actor }) => {
    const { kind } = input
    const wanted = input.officerId ?? actor.officerId ?? ''
    const isSelf = wanted === actor.officerId
    const officer = isSelf ? undefined : await findFitOfficer(tx, wanted, situation.feedback)
    if (!isSelf && !officer) return refuseFeedback('FEEDBACK_OFFICER_UNFIT')
    return decide(situation, { kind, officerId: wanted })
  })
}
