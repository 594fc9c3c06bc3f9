import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { deleteSubmittedDocuments } from '../store/submitted-documents.ts'
import type { EditResult } from './act.ts'
import { editDraft } from './edit-draft.ts'

interface RemoveDocument {
  readonly requestId: string
  readonly dossierId: string
  readonly documentId: string
}

/** Takes an attached paper off a draft. */
export function removeDocument(context: Context, input: RemoveDocument): Promise<EditResult> {
  return editDraft(context, 'removeDocument', input, async (tx, draft) => {
    if (draft.state !== 'DRAFT') return refuseWith('DOSSIER_WRONG_STATE')
    await deleteSubmittedDocuments(tx, draft.id, input.documentId)
    return ok(draft.id)
  })
}
