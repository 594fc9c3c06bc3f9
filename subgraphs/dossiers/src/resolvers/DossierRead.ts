import type { DossierReadResolvers } from '../generated/types.ts'

/** Who opened a dossier: agency and title; the name only where the profile shows it. */
export const DossierRead: DossierReadResolvers = {
  agency: ({ agencyId }) => (agencyId ? { __typename: 'Agency', id: agencyId } : null),
  title: async ({ officerId }, _, { loaders }) =>
    officerId ? ((await loaders.officer.load(officerId))?.title ?? null) : null,
  name: async ({ officerId }, _, { loaders, profile }) => {
    if (!profile.lookUp.readersByName || !officerId) return null
    return (await loaders.officer.load(officerId))?.name ?? null
  },
  file: async ({ fileId }, _, { loaders }) =>
    fileId ? ((await loaders.file.load(fileId)) ?? null) : null,
}
