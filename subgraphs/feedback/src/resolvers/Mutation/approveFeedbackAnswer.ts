import { approveFeedbackAnswer as run } from '../../commands/approve-feedback-answer.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const approveFeedbackAnswer: NonNullable<
  MutationResolvers['approveFeedbackAnswer']
> = async (_parent, { input }, context) => {
  const { requestId, seenVersion } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, feedbackId: toId('feedbackId', input.feedbackId) },
  })
  return toFeedbackResult(context, result)
}
