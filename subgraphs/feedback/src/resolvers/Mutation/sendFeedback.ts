import { sendFeedback as run } from '../../commands/send-feedback.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toFeedbackResult } from '../feedback/act-result.ts'

export const sendFeedback: NonNullable<MutationResolvers['sendFeedback']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, sort, agencyId, title, body, sender } = input
  const result = await run(context, {
    ...{ requestId, sort, agencyId, title, body, sender },
    ...{ kind: input.kind || null, dossierCode: input.dossierCode ?? null },
    ...{ dossierId: input.dossierId ?? null, procedureId: input.procedureId ?? null },
  })
  return toFeedbackResult(context, result)
}
