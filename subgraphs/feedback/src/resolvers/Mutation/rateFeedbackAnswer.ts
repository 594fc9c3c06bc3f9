import { rateFeedbackAnswer as run } from '../../commands/rate-feedback-answer.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const rateFeedbackAnswer: NonNullable<MutationResolvers['rateFeedbackAnswer']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, satisfied, phoneDigits } = input
  const result = await run(context, {
    ...{ requestId, satisfied, phoneDigits, feedbackId: toId('feedbackId', input.feedbackId) },
    comment: input.comment ?? null,
  })
  return toFeedbackResult(context, result)
}
