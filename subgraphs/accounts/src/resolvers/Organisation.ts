import { agenciesWith } from '@motcua/identity'
import type { Context } from '../context.ts'
import type { Organisation as OrganisationModel } from '../domain/organisation.ts'
import { isLegalRepresentative } from '../domain/representation.ts'
import type { OrganisationResolvers } from '../generated/types.ts'

/** Whether the reader acts for it now, by what is on record and not by a token of a minute ago. */
async function isTheirs({ identity, loaders }: Context, id: string): Promise<boolean> {
  if (identity?.kind !== 'PERSON') return false
  const held = await loaders.representationsOfOrganisation.load(id)
  return held.some(({ personId }) => personId === identity.personId)
}

/** A way to reach it: for who represents it and for officers whose task needs it. */
function reach(key: 'phone' | 'email') {
  return async (organisation: OrganisationModel, _input: unknown, context: Context) => {
    const isOfficer = agenciesWith(context.identity, 'person.read').length > 0
    return isOfficer || (await isTheirs(context, organisation.id)) ? organisation[key] : null
  }
}

/** An organisation; its code and seat are public, who acts for it is not. */
export const Organisation: OrganisationResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.organisation.load(id)) ?? null,
  phone: reach('phone'),
  email: reach('email'),
  representations: async ({ id }, _input, context) => {
    const isClerk = agenciesWith(context.identity, 'person.find').length > 0
    if (!isClerk && !(await isTheirs(context, id))) return []
    return context.loaders.representationsOfOrganisation.load(id)
  },
  mayAuthorise: async ({ id }, _input, { identity, loaders }) => {
    if (identity?.kind !== 'PERSON') return false
    const held = await loaders.representationsOfOrganisation.load(id)
    return isLegalRepresentative(held, identity.personId)
  },
}
