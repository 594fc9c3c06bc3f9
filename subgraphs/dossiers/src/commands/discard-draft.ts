import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { deleteDraft } from '../store/dossiers.ts'
import { deleteSubmittedDocuments } from '../store/submitted-documents.ts'
import type { EditResult } from './act.ts'
import { editDraft } from './edit-draft.ts'

interface DiscardDraft {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
}

/** Throws a draft away with the papers attached to it. */
export function discardDraft(context: Context, input: DiscardDraft): Promise<EditResult> {
  return editDraft(context, 'discardDraft', input, async (tx, draft) => {
    if (draft.state !== 'DRAFT') return refuseWith('DOSSIER_WRONG_STATE')
    if (draft.version !== input.seenVersion) return refuseWith('DOSSIER_CHANGED')
    await deleteSubmittedDocuments(tx, draft.id)
    await deleteDraft(tx, draft.id)
    return ok(draft.id)
  })
}
