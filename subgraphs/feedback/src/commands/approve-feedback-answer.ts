import type { Context } from '../context.ts'
import { approveAnswer } from '../domain/feedback/answer.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

/** The leader approves the answer: it goes to the sender. */
export function approveFeedbackAnswer(
  context: Context,
  input: FeedbackActInput,
): Promise<FeedbackActResult> {
  const rule = { operation: 'approveFeedbackAnswer', act: 'APPROVE' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => approveAnswer(situation))
}
