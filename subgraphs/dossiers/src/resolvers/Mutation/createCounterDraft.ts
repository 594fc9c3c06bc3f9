import { createCounterDraft as run } from '../../commands/create-counter-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toContact } from '../contact.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const createCounterDraft: NonNullable<MutationResolvers['createCounterDraft']> = async (
  _,
  { input },
  context,
) => {
  const result = await run(context, {
    ...input,
    procedureId: toId('procedureId', input.procedureId),
    agencyId: toId('agencyId', input.agencyId),
    applicantId: toId('applicantId', input.applicantId),
    contact: toContact(input.contact),
  })
  return toActResult(context, result)
}
