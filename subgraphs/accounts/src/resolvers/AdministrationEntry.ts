import type { AdministrationEntryResolvers } from '../generated/types.ts'

export const AdministrationEntry: AdministrationEntryResolvers = {
  agency: async ({ agencyId }, _input, { loaders }) =>
    agencyId === null ? null : ((await loaders.agency.load(agencyId)) ?? null),
}
