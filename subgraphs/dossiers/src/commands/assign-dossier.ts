import type { Context } from '../context.ts'
import { assignDossier as decide } from '../domain/assign-dossier.ts'
import { checkNote } from '../domain/texts.ts'
import { findOfficer } from '../store/terms.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'

interface AssignDossier extends DossierActInput {
  readonly officerId: string
}

/** Gives a dossier to an officer. */
export function assignDossier(context: Context, input: AssignDossier): Promise<ActResult> {
  const rule = { operation: 'assignDossier', permission: 'dossier.assign' } as const
  return act(context, rule, input, async ({ tx, situation }) => {
    const note = checkNote(input.note)
    if (!note.ok) return note
    const officer = await findOfficer(tx, input.officerId)
    return decide(situation, input.seenVersion, officer, note.value)
  })
}
