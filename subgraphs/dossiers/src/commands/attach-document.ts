import { requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { ok, type Result } from '@motcua/kernel'
import type { Context } from '../context.ts'
import type { CopyKind, Dossier } from '../domain/dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { standingOf } from '../domain/vault.ts'
import { attachDocument as decide } from '../domain/draft.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { isApplicant, ownerOf } from '../domain/viewing.ts'
import { findFile } from '../store/files.ts'
import { putSubmittedDocument } from '../store/submitted-documents.ts'
import { findVaultItem } from '../store/vault.ts'
import type { EditResult } from './act.ts'
import { editDraft } from './edit-draft.ts'

interface AttachDocument {
  readonly requestId: string
  readonly dossierId: string
  readonly documentId: string
  readonly fileId?: string | undefined
  readonly vaultItemId?: string | undefined
  readonly copyKind?: CopyKind | undefined
  readonly quantity?: number | undefined
}

/** Attaches an uploaded file, a paper of the applicant's vault, or paper that lies on the counter. */
export function attachDocument(context: Context, input: AttachDocument): Promise<EditResult> {
  return editDraft(context, 'attachDocument', input, async (tx, draft, terms) => {
    const fileId = await findContent(tx, context, draft, input)
    if (!fileId.ok) return fileId
    const { vaultItemId = null } = input

    const attachment = {
      documentId: input.documentId,
      fileId: fileId.value,
      vaultItemId,
      copyKind: input.copyKind ?? 'ELECTRONIC',
      quantity: Math.min(999, Math.max(1, input.quantity ?? 1)),
    }
    const attached = decide(draft, terms, attachment, context.now())
    if (!attached.ok) return attached
    await putSubmittedDocument(tx, draft.id, attached.value)
    return ok(draft.id)
  })
}

/** The file behind it, if the actor uploaded it or it lies in the vault of the applicant, person or organisation. */
async function findContent(
  tx: Database,
  { identity, now }: Context,
  draft: Dossier,
  { fileId, vaultItemId }: AttachDocument,
): Promise<Result<string | null, Refusal>> {
  const { personId } = requireIdentity(identity)
  if (vaultItemId !== undefined) {
    const own = isApplicant(identity, draft)
    const item = own ? await findVaultItem(tx, ownerOf(draft), vaultItemId) : undefined
    if (!item) return refuseWith('FILE_NOT_FOUND')
    const usable = standingOf(item, vietnamDay(now())) === 'VALID'
    return usable ? ok(item.fileId) : refuseWith('VAULT_PAPER_ENDED')
  }
  if (fileId === undefined) return ok(null)
  const file = await findFile(tx, fileId)
  return file?.uploadedBy === personId ? ok(fileId) : refuseWith('FILE_NOT_FOUND')
}
