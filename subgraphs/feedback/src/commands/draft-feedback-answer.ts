import type { Context } from '../context.ts'
import { draftAnswer } from '../domain/feedback/answer.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface DraftFeedbackAnswer extends FeedbackActInput {
  readonly text: string
  readonly submit: boolean
}

/** Keeps the answer being written and, where told, submits it to the leader. */
export function draftFeedbackAnswer(
  context: Context,
  input: DraftFeedbackAnswer,
): Promise<FeedbackActResult> {
  const rule = { operation: 'draftFeedbackAnswer', act: 'DRAFT_ANSWER' } as const
  return actOnFeedback(context, rule, input, ({ situation, actor }) =>
    draftAnswer(situation, { ...input, officerId: actor.officerId ?? '' }),
  )
}
