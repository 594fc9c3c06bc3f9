import type { SubmittedDocumentResolvers } from '../generated/types.ts'
import type { AttachedDocument } from '../store/submitted-documents.ts'

/** A paper together with the version that names it. */
export interface DocumentOfDossier extends AttachedDocument {
  readonly versionId: string
}

/** Name and file of a paper. */
export const SubmittedDocument: SubmittedDocumentResolvers = {
  name: async ({ documentId, versionId }, _, { loaders }) => {
    const terms = await loaders.terms.load(versionId)
    const known = terms?.documents.find(({ id }) => id === documentId)
    return known?.name ?? { vi: documentId }
  },
  file: async ({ fileId }, _, { loaders }) =>
    fileId ? ((await loaders.file.load(fileId)) ?? null) : null,
}
