import type { Context } from '../context.ts'
import { publishFeedback as decide } from '../domain/feedback/publish.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface PublishFeedback extends FeedbackActInput {
  readonly title: string
  readonly question: string
  readonly answer: string
}

/** Publishes it in a wording without personal data. */
export function publishFeedback(
  context: Context,
  input: PublishFeedback,
): Promise<FeedbackActResult> {
  const rule = { operation: 'publishFeedback', act: 'PUBLISH' } as const
  return actOnFeedback(context, rule, input, ({ situation }) => decide(situation, input))
}
