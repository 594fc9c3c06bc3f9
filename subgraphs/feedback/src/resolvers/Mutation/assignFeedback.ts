import { assignFeedback as run } from '../../commands/assign-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const assignFeedback: NonNullable<MutationResolvers['assignFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, officerId } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, officerId, feedbackId: toId('feedbackId', input.feedbackId) },
  })
  return toFeedbackResult(context, result)
}
