import type { DossierResultResolvers } from '../generated/types.ts'

/** The signed file of a result. */
export const DossierResult: DossierResultResolvers = {
  signedAt: ({ signedAt }) => new Date(signedAt),
  file: async ({ fileId }, _, { loaders }) => {
    const file = await loaders.file.load(fileId)
    if (!file) throw new Error(`Result file ${fileId} is gone.`)
    return file
  },
}
