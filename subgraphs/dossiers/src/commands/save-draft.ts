import { ok } from '@motcua/kernel'
import type { Answers } from '@motcua/checklist'
import type { Context } from '../context.ts'
import type { Contact, DeliveryMethod } from '../domain/dossier.ts'
import { saveDraft as decide } from '../domain/draft.ts'
import { refuseWith } from '../domain/refusals.ts'
import { replaceDossier } from '../store/dossiers.ts'
import type { EditResult } from './act.ts'
import { editDraft } from './edit-draft.ts'

interface SaveDraft {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly answers?: Answers | undefined
  readonly contact?: Contact | undefined
  readonly deliveryMethod?: DeliveryMethod | undefined
  readonly caseCode?: string | null | undefined
  readonly sets?: number | undefined
}

/** Saves what was filled in so far; nothing has to be complete. */
export function saveDraft(context: Context, input: SaveDraft): Promise<EditResult> {
  return editDraft(context, 'saveDraft', input, async (tx, draft, terms) => {
    const saved = decide(draft, terms, input, context.now())
    if (!saved.ok) return saved
    const written = await replaceDossier(tx, saved.value)
    return written ? ok(draft.id) : refuseWith('DOSSIER_CHANGED')
  })
}
