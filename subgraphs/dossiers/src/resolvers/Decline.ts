import type { DeclineResolvers } from '../generated/types.ts'

/** Reason and notice of a dossier that was not accepted. */
export const Decline: DeclineResolvers = {
  reason: ({ decline }) => decline?.reason ?? '',
  guidance: ({ decline }) => decline?.guidance ?? null,
  items: ({ decline }) => decline?.items ?? [],
  file: async ({ declineFileId }, _, { loaders }) =>
    declineFileId ? ((await loaders.file.load(declineFileId)) ?? null) : null,
}
