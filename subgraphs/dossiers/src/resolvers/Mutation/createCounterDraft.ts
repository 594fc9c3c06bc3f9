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
  const { onBehalfOf } = input
  const result = await run(context, {
    ...input,
    procedureId: toId('procedureId', input.procedureId),
    agencyId: toId('agencyId', input.agencyId),
    applicantId: toId('applicantId', input.applicantId),
    contact: toContact(input.contact),
    onBehalfOf: onBehalfOf && {
      ...onBehalfOf,
      organisationId: toId('onBehalfOf.organisationId', onBehalfOf.organisationId),
    },
  })
  return toActResult(context, result)
}
