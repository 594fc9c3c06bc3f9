import type { Context } from '../context.ts'
import { forwardDossier as decide } from '../domain/forward-dossier.ts'
import { checkNote } from '../domain/texts.ts'
import { clockRules, forwardingLimit } from '../profile-rules.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'

/** Passes an accepted dossier on (state 4). */
export function forwardDossier(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = { operation: 'forwardDossier', permission: 'dossier.forward' } as const
  return act(context, rule, input, ({ situation }) => {
    const note = checkNote(input.note)
    if (!note.ok) return note
    const { profile } = context
    return decide(situation, {
      seenVersion: input.seenVersion,
      note: note.value,
      allowed: forwardingLimit(profile),
      rules: clockRules(profile),
    })
  })
}
