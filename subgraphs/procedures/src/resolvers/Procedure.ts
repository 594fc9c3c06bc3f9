import type { ProcedureResolvers } from '../generated/types.ts'

export const Procedure: ProcedureResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.catalogue()).byId.get(id.toLowerCase()) ?? null,
  version: async ({ versionInForceId: id }, _input, { loaders }) =>
    id === null ? null : ((await loaders.version.load(id)) ?? null),
  versions: ({ id }, _input, { loaders }) => loaders.versionsOfProcedure.load(id),
}
