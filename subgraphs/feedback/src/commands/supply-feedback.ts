import type { Context } from '../context.ts'
import { supplyFeedback as decide } from '../domain/feedback/ask-sender.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface FeedbackText extends FeedbackActInput {
  readonly text: string
}

/** The sender says what they were asked for, or tells it to an officer. */
export function supplyFeedback(context: Context, input: FeedbackText): Promise<FeedbackActResult> {
  const rule = { operation: 'supplyFeedback', act: 'SUPPLY' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => decide(situation, input.text))
}
