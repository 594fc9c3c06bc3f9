import { draftFeedbackAnswer as run } from '../../commands/draft-feedback-answer.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const draftFeedbackAnswer: NonNullable<MutationResolvers['draftFeedbackAnswer']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, text, submit } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, text, submit, feedbackId: toId('feedbackId', input.feedbackId) },
  })
  return toFeedbackResult(context, result)
}
