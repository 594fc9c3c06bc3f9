import { requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { ok, type Result } from '@motcua/kernel'
import type { Context } from '../context.ts'
import type { SupplementPaper } from '../domain/answer-supplement.ts'
import type { CopyKind, Dossier } from '../domain/dossier.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { isApplicant, ownerOf } from '../domain/viewing.ts'
import { findFile } from '../store/files.ts'
import { findVaultItem } from '../store/vault.ts'

/** A paper as it is handed in: a file, a paper of the vault, or paper that lies on the counter. */
export interface GivenPaper {
  readonly documentId: string
  readonly fileId?: string | undefined
  readonly vaultItemId?: string | undefined
  readonly copyKind?: CopyKind | undefined
  readonly quantity?: number | undefined
}

/** The paper with its file, if the actor uploaded it or it lies in the vault of the applicant, person or organisation. What was saved before may stay. */
export async function toSupplementPaper(
  tx: Database,
  { identity }: Context,
  dossier: Dossier,
  given: GivenPaper,
  kept: readonly SupplementPaper[],
): Promise<Result<SupplementPaper, Refusal>> {
  const { personId } = requireIdentity(identity)
  const { documentId, fileId = null, vaultItemId = null } = given
  const common = {
    ...{ documentId, copyKind: given.copyKind ?? ('ELECTRONIC' as const) },
    quantity: Math.min(999, Math.max(1, given.quantity ?? 1)),
  }
  if (vaultItemId !== null) {
    const own = isApplicant(identity, dossier)
    const item = own ? await findVaultItem(tx, ownerOf(dossier), vaultItemId) : undefined
    return item ? ok({ ...common, fileId: item.fileId, vaultItemId }) : refuseWith('FILE_NOT_FOUND')
  }
  if (fileId === null) {
    const byApplicant = isApplicant(identity, dossier) || dossier.channel === 'ONLINE'
    return byApplicant
      ? refuseWith('FILE_NOT_FOUND')
      : ok({ ...common, fileId: null, vaultItemId: null })
  }
  const saved = kept.find((paper) => paper.documentId === documentId && paper.fileId === fileId)
  if (saved) return ok({ ...common, fileId, vaultItemId: saved.vaultItemId })
  const file = await findFile(tx, fileId)
  return file?.uploadedBy === personId
    ? ok({ ...common, fileId, vaultItemId: null })
    : refuseWith('FILE_NOT_FOUND')
}
