import { enterFeedback as run } from '../../commands/enter-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'

export const enterFeedback: NonNullable<MutationResolvers['enterFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, sort, agencyId, channel, arrivedAt, title, body, sender } = input
  const result = await run(context, {
    ...{ requestId, sort, agencyId, channel, arrivedAt, title, body, sender },
    ...{ kind: input.kind || null, dossierCode: input.dossierCode ?? null },
    ...{ dossierId: null, procedureId: input.procedureId ?? null },
  })
  return toFeedbackResult(context, result)
}
