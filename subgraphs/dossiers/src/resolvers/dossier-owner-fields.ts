import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import { vietnamDay } from '../domain/dossier-code.ts'
import { matchingPapers } from '../domain/vault.ts'
import type { DossierResolvers } from '../generated/types.ts'
import { listDossierReads } from '../store/dossier-reads.ts'
import { qrPathOf } from './DossierLookUp.ts'
import { toId } from './ids.ts'

type OwnerFields = Pick<DossierResolvers, 'qrPath' | 'reads' | 'vaultMatches'>

/** Fields of a dossier that are there for its applicant. */
export const dossierOwnerFields: OwnerFields = {
  qrPath: (dossier, _, context) => qrPathOf(dossier, context),
  reads: async ({ id, applicantId }, { first, after }, { identity, db }) => {
    if (identity?.personId !== applicantId) return null
    const size = pageSize(first)
    const key = decodeCursor(after, 1)
    const beforeId = key && toId('after', String(key[0]))
    const rows = await listDossierReads(db, id, { limit: size + 1, beforeId })
    return toConnection(rows, size, (read) => [read.id])
  },
  vaultMatches: async ({ applicantId, versionId }, _, { identity, loaders, now }) => {
    if (identity?.personId !== applicantId) return []
    const [terms, papers] = await Promise.all([
      loaders.terms.load(versionId),
      loaders.itemsInForce.load(applicantId),
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
