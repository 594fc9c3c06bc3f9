import { can } from '@motcua/identity'
import type { OfficerResolvers } from '../generated/types.ts'

export const Officer: OfficerResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.officer.load(id)) ?? null,
  agency: async ({ agencyId }, _input, { loaders }) =>
    (await loaders.agency.load(agencyId)) ?? null,
  unit: async ({ unitId }, _input, { loaders }) =>
    unitId === null ? null : ((await loaders.unit.load(unitId)) ?? null),
  account: async ({ personId }, _input, { identity, loaders }) =>
    can(identity, 'account.manage')
      ? ((await loaders.accountsOfPerson.load(personId))[0] ?? null)
      : null,
}
