import type { UnitResolvers } from '../generated/types.ts'

export const Unit: UnitResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.unit.load(id)) ?? null,
}
