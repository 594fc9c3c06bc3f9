import type { VaultItemResolvers } from '../generated/types.ts'

/** File and origin of a paper in the vault. */
export const VaultItem: VaultItemResolvers = {
  file: async ({ fileId }, _, { loaders }) => {
    const file = await loaders.file.load(fileId)
    if (!file) throw new Error(`Vault file ${fileId} is gone.`)
    return file
  },
  dossier: async ({ dossierId }, _, { loaders }) => (await loaders.dossier.load(dossierId)) ?? null,
}
