import { can, type Identity } from '@motcua/identity'
import type { AgencyResolvers } from '../generated/types.ts'

export const Agency: AgencyResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.agency.load(id)) ?? null,
  parent: async ({ parentId }, _input, { loaders }) =>
    parentId === null ? null : ((await loaders.agency.load(parentId)) ?? null),
  fieldCodes: async ({ id }, _input, { loaders }) =>
    (await loaders.fieldsOfAgency.load(id)).map(({ fieldCode }) => fieldCode),
  successor: async ({ successorId }, _input, { loaders }) =>
    successorId === null ? null : ((await loaders.agency.load(successorId)) ?? null),
  version: async ({ id }, _input, { loaders }) =>
    (await loaders.agencyVersion.load(id))?.version ?? 1,
  units: async ({ id }, _input, { loaders }) =>
    (await loaders.unitsOfAgency.load(id)).filter(({ active }) => active),
  closedUnits: async ({ id }, _input, { loaders }) =>
    (await loaders.unitsOfAgency.load(id)).filter(({ active }) => !active),
  officers: async ({ id }, { role }, { identity, loaders }) => {
    if (!maySeeOfficers(identity, id)) return []
    const officers = await loaders.officersOfAgency.load(id)
    return role ? officers.filter(({ roles }) => roles.includes(role)) : officers
  },
  history: ({ id }, _input, { loaders }) => loaders.recordsOfAgency.load(id),
}

/** Officers of the agency, supervisors and administrators. */
function maySeeOfficers(identity: Identity | null, agencyId: string): boolean {
  return (
    identity?.memberships.some((post) => post.agencyId === agencyId) === true ||
    can(identity, 'dossier.read-province') ||
    can(identity, 'account.manage')
  )
}
