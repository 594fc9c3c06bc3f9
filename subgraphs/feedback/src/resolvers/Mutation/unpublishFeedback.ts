import { unpublishFeedback as run } from '../../commands/unpublish-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const unpublishFeedback: NonNullable<MutationResolvers['unpublishFeedback']> = async (
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
