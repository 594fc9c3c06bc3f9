import type { OfficerResolvers } from '../generated/types.ts'

export const Officer: OfficerResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.officer.load(id)) ?? null,
  agency: async ({ agencyId }, _input, { loaders }) =>
    (await loaders.agency.load(agencyId)) ?? null,
  unit: async ({ unitId }, _input, { loaders }) =>
    unitId === null ? null : ((await loaders.unit.load(unitId)) ?? null),
}
