import type { Context } from '../context.ts'
import { declineFeedback as decide } from '../domain/feedback/classify.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface DeclineFeedback extends FeedbackActInput {
  readonly reason: string
  readonly note: string | null
}

/** Does not accept it, with a ground of the profile that says where to turn instead. */
export function declineFeedback(
  context: Context,
  input: DeclineFeedback,
): Promise<FeedbackActResult> {
  const rule = { operation: 'declineFeedback', act: 'DECLINE' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => decide(situation, input))
}
