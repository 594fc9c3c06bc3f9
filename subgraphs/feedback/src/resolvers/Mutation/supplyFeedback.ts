import { supplyFeedback as run } from '../../commands/supply-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const supplyFeedback: NonNullable<MutationResolvers['supplyFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, text, phoneDigits } = input
  const result = await run(context, {
    ...{
      requestId,
      seenVersion,
      text,
      phoneDigits,
      feedbackId: toId('feedbackId', input.feedbackId),
    },
  })
  return toFeedbackResult(context, result)
}
