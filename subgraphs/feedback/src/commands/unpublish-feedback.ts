import type { Context } from '../context.ts'
import { unpublishFeedback as decide } from '../domain/feedback/publish.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface FeedbackText extends FeedbackActInput {
  readonly text: string
}

/** Takes it back from the public, or decides that it does not go there. */
export function unpublishFeedback(
  context: Context,
  input: FeedbackText,
): Promise<FeedbackActResult> {
  const rule = { operation: 'unpublishFeedback', act: 'UNPUBLISH' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => decide(situation, input.text))
}
