import { vietnamDay } from '../domain/dossier-code.ts'
import type { Context } from '../context.ts'
import { checkDossier, submitDossier as decide } from '../domain/submit-dossier.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkNote } from '../domain/texts.ts'
import { mayEdit } from '../domain/viewing.ts'
import { listSubmittedDocuments } from '../store/submitted-documents.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'

/** Sends a complete draft in (state 1). */
export function submitDossier(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = { operation: 'submitDossier', permission: null }
  return act(context, rule, input, async ({ tx, situation, terms }) => {
    const { dossier, now } = situation
    if (!mayEdit(context.identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    const note = checkNote(input.note)
    if (!note.ok) return note

    const documents = await listSubmittedDocuments(tx, [dossier.id])
    const check = checkDossier(dossier, documents, terms, vietnamDay(now))
    return decide(situation, input.seenVersion, check, terms, note.value)
  })
}
