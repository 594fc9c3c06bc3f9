import { acceptFeedback as run } from '../../commands/accept-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const acceptFeedback: NonNullable<MutationResolvers['acceptFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, feedbackId: toId('feedbackId', input.feedbackId) },
    ...{ kind: input.kind ?? null, officerId: input.officerId ?? null },
  })
  return toFeedbackResult(context, result)
}
