import { askFeedbackSender as run } from '../../commands/ask-feedback-sender.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const askFeedbackSender: NonNullable<MutationResolvers['askFeedbackSender']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, text } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, text, feedbackId: toId('feedbackId', input.feedbackId) },
  })
  return toFeedbackResult(context, result)
}
