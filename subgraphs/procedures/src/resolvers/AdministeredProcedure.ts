import type { AdministeredProcedureResolvers } from '../generated/types.ts'

export const AdministeredProcedure: AdministeredProcedureResolvers = {
  procedure: (procedure) => procedure,
  state: ({ state }) => state,
  coming: async ({ comingVersionId: id }, _input, { loaders }) =>
    id === null ? null : ((await loaders.version.load(id)) ?? null),
  draftId: async ({ id }, _input, { loaders }) => (await loaders.openDraft.load(id))?.id ?? null,
  held: ({ code }, _input, { loaders }) => loaders.isHeld.load(code),
}
