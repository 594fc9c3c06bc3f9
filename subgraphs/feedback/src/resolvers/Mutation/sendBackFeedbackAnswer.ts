import { sendBackFeedbackAnswer as run } from '../../commands/send-back-feedback-answer.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const sendBackFeedbackAnswer: NonNullable<
  MutationResolvers['sendBackFeedbackAnswer']
> = async (_parent, { input }, context) => {
  const { requestId, seenVersion, text } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, text, feedbackId: toId('feedbackId', input.feedbackId) },
  })
  return toFeedbackResult(context, result)
}
