import { can } from '@motcua/identity'
import type { Context } from '../context.ts'
import { mayEnd } from '../domain/representation.ts'
import type { RepresentationResolvers } from '../generated/types.ts'
import { getOrganisation } from './get-organisation.ts'

async function nameOf({ loaders }: Context, personId: string): Promise<string> {
  return (await loaders.person.load(personId))?.fullName ?? ''
}

/** Who acts for an organisation; given only to those who may see it. */
export const Representation: RepresentationResolvers = {
  organisation: ({ organisationId }, _input, context) => getOrganisation(context, organisationId),
  personName: ({ personId }, _input, context) => nameOf(context, personId),
  isMine: ({ personId }, _input, { identity }) => identity?.personId === personId,
  recordedBy: ({ recordedBy }, _input, context) =>
    recordedBy ? nameOf(context, recordedBy) : null,
  mayEnd: async (one, _input, { identity, loaders }) => {
    if (identity?.kind !== 'PERSON') return false
    const held = await loaders.representationsOfOrganisation.load(one.organisationId)
    const { personId } = identity
    return mayEnd(one, held, { personId, isAdministrator: can(identity, 'account.manage') })
  },
}
