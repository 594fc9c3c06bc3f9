import type { Context } from '../context.ts'
import { askSender } from '../domain/feedback/ask-sender.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface FeedbackText extends FeedbackActInput {
  readonly text: string
}

/** Asks the sender for more; the clock stands still until they answer. */
export function askFeedbackSender(
  context: Context,
  input: FeedbackText,
): Promise<FeedbackActResult> {
  const rule = { operation: 'askFeedbackSender', act: 'ASK_SENDER' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => askSender(situation, input.text))
}
