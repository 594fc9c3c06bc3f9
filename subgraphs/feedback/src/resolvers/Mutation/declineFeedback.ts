import { declineFeedback as run } from '../../commands/decline-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const declineFeedback: NonNullable<MutationResolvers['declineFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, reason } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, feedbackId: toId('feedbackId', input.feedbackId) },
    ...{ reason, note: input.note ?? null },
  })
  return toFeedbackResult(context, result)
}
