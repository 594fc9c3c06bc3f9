import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import { vietnamDay } from '../domain/dossier-code.ts'
import { matchingPapers } from '../domain/vault.ts'
import { isApplicant, ownerOf } from '../domain/viewing.ts'
import type { DossierResolvers } from '../generated/types.ts'
import { listDossierReads } from '../store/dossier-reads.ts'
import { qrPathOf } from './DossierLookUp.ts'
import { toId } from './ids.ts'

type OwnerFields = Pick<DossierResolvers, 'qrPath' | 'reads' | 'vaultMatches'>

/** Fields of a dossier that are there for its applicant. */
export const dossierOwnerFields: OwnerFields = {
  qrPath: (dossier, _, context) => qrPathOf(dossier, context),
  reads: async (dossier, { first, after }, { identity, db }) => {
    if (!isApplicant(identity, dossier)) return null
    const size = pageSize(first)
    const key = decodeCursor(after, 1)
    const beforeId = key && toId('after', String(key[0]))
    const rows = await listDossierReads(db, dossier.id, { limit: size + 1, beforeId })
    return toConnection(rows, size, (read) => [read.id])
  },
  vaultMatches: async (dossier, _, { identity, loaders, now }) => {
    if (!isApplicant(identity, dossier)) return []
    const [terms, papers] = await Promise.all([
      loaders.terms.load(dossier.versionId),
      loaders.itemsInForce.load(ownerOf(dossier)),
    ])
    const today = vietnamDay(now())
    return (terms?.documents ?? [])
      .map((document) => ({
        documentId: document.id,
        items: [...matchingPapers(document, papers, today)],
      }))
      .filter(({ items }) => items.length > 0)
  },
}
