import type { Context } from '../context.ts'
import { sendBackAnswer } from '../domain/feedback/answer.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface FeedbackText extends FeedbackActInput {
  readonly text: string
}

/** The leader sends the draft back with a reason. */
export function sendBackFeedbackAnswer(
  context: Context,
  input: FeedbackText,
): Promise<FeedbackActResult> {
  const rule = { operation: 'sendBackFeedbackAnswer', act: 'SEND_BACK' } as const
  return actOnFeedback(context, rule, input, ({ situation }) =>
    sendBackAnswer(situation, input.text),
  )
}
