import { transferFeedback as run } from '../../commands/transfer-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const transferFeedback: NonNullable<MutationResolvers['transferFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, note } = input
  const result = await run(context, {
    ...{ requestId, seenVersion, feedbackId: toId('feedbackId', input.feedbackId) },
    ...{ agencyId: input.agencyId ?? null, body: input.body ?? null, note },
  })
  return toFeedbackResult(context, result)
}
