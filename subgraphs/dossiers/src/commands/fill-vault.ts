import type { Database } from '@motcua/events'
import { findDossier } from '../store/dossiers.ts'
import { listSubmittedDocuments } from '../store/submitted-documents.ts'
import { getTerms } from '../store/terms.ts'
import { putVaultItems } from '../store/vault.ts'

/** Puts accepted papers and the signed result into the applicant's vault, for ever to be used again. */
export async function fillVault(tx: Database, dossierId: string, addedAt: Date): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier) return
  const { applicantId: personId, result } = dossier
  const common = { personId, dossierId, addedAt }

  const [terms, documents] = await Promise.all([
    getTerms(tx, dossier.versionId),
    listSubmittedDocuments(tx, [dossierId]),
  ])
  const papers = documents.flatMap(({ documentId, fileId }) => {
    const known = terms.documents.find(({ id }) => id === documentId)
    return fileId && known
      ? [{ ...common, origin: 'SUBMITTED' as const, name: known.name, fileId }]
      : []
  })
  const results = result
    ? [{ ...common, origin: 'RESULT' as const, name: { vi: result.title }, fileId: result.fileId }]
    : []
  await putVaultItems(tx, [...papers, ...results])
}
