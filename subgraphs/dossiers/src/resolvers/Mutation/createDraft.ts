import { createDraft as run } from '../../commands/create-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const createDraft: NonNullable<MutationResolvers['createDraft']> = async (
  _,
  { input },
  context,
) => {
  const procedureId = toId('procedureId', input.procedureId)
  const agencyId = toId('agencyId', input.agencyId)
  return toActResult(context, await run(context, { ...input, procedureId, agencyId }))
}
