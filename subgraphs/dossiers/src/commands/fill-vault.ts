import type { Database } from '@motcua/events'
import type { AgencyTerms, Dossier, ProcedureTerms } from '../domain/dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { lastDayOf } from '../domain/vault.ts'
import { ownerOf } from '../domain/viewing.ts'
import { findDossier } from '../store/dossiers.ts'
import { listSubmittedDocuments, type AttachedDocument } from '../store/submitted-documents.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import { putVaultItems } from '../store/vault.ts'

/** Puts accepted papers and the signed result into the vault of the applicant, person or organisation, for ever to be used again. */
export async function fillVault(tx: Database, dossierId: string, addedAt: Date): Promise<void> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier) return
  const [terms, { agency }, documents] = await Promise.all([
    getTerms(tx, dossier.versionId),
    getAgency(tx, dossier.agencyId),
    listSubmittedDocuments(tx, [dossierId]),
  ])
  const common = { ownerId: ownerOf(dossier), dossierId, addedAt }
  const papers = toPapers(dossier, terms, documents).map((paper) => ({ ...common, ...paper }))
  const results = toResults(dossier, terms, agency).map((paper) => ({ ...common, ...paper }))
  await putVaultItems(tx, [...papers, ...results])
}

/** What was handed in anew; what came out of the vault lies there already. An officer digitised what the counter took in. */
function toPapers(
  { channel }: Dossier,
  terms: ProcedureTerms,
  documents: readonly AttachedDocument[],
) {
  return documents.flatMap(({ documentId, fileId, vaultItemId }) => {
    const known = terms.documents.find(({ id }) => id === documentId)
    if (!fileId || !known || vaultItemId) return []
    return {
      origin: 'SUBMITTED' as const,
      trust: channel === 'ONLINE' ? ('OWNER' as const) : ('DIGITISED' as const),
      kind: known.kinds?.[0] ?? null,
      name: known.name,
      ...{ issuer: null, number: null, issuedOn: null, validUntil: null },
      fileId,
    }
  })
}

function toResults({ result }: Dossier, terms: ProcedureTerms, { name }: AgencyTerms) {
  if (!result) return []
  const issuedOn = vietnamDay(new Date(result.signedAt))
  const [rule] = terms.results
  return [
    {
      origin: 'RESULT' as const,
      trust: 'SIGNED' as const,
      kind: rule?.kind ?? null,
      name: { vi: result.title },
      ...{ issuer: name.vi, number: result.number, issuedOn },
      validUntil: rule ? lastDayOf(issuedOn, rule) : null,
      fileId: result.fileId,
    },
  ]
}
