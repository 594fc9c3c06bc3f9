import type { Context } from '../context.ts'
import { rateAnswer } from '../domain/feedback/answer.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface RateFeedbackAnswer extends FeedbackActInput {
  readonly satisfied: boolean
  readonly comment: string | null
}

/** The sender says whether the answer satisfies, once. */
export function rateFeedbackAnswer(
  context: Context,
  input: RateFeedbackAnswer,
): Promise<FeedbackActResult> {
  const rule = { operation: 'rateFeedbackAnswer', act: 'RATE' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => rateAnswer(situation, input))
}
