import { publishFeedback as run } from '../../commands/publish-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'
import { toId } from '../ids.ts'

export const publishFeedback: NonNullable<MutationResolvers['publishFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, seenVersion, title, question, answer } = input
  const result = await run(context, {
    ...{
      requestId,
      seenVersion,
      title,
      question,
      answer,
      feedbackId: toId('feedbackId', input.feedbackId),
    },
  })
  return toFeedbackResult(context, result)
}
