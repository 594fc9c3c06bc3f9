import { vietnamDay } from '../domain/dossier-code.ts'
import { standingOf } from '../domain/vault.ts'
import type { VaultItemResolvers } from '../generated/types.ts'

/** File, origin and standing of a paper in the vault. */
export const VaultItem: VaultItemResolvers = {
  file: async ({ fileId }, _, { loaders }) => {
    const file = await loaders.file.load(fileId)
    if (!file) throw new Error(`Vault file ${fileId} is gone.`)
    return file
  },
  dossier: async ({ dossierId }, _, { loaders }) =>
    dossierId ? ((await loaders.dossier.load(dossierId)) ?? null) : null,
  standing: (item, _, { now }) => standingOf(item, vietnamDay(now())),
  deletable: ({ origin }, _, { profile }) => profile.vault.deletable.includes(origin),
}
