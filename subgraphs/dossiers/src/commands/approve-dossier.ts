import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { approveDossier as decide, checkApprovable } from '../domain/approve-dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { checkNote } from '../domain/texts.ts'
import { nextNumber } from '../store/counters.ts'
import { findOfficer } from '../store/terms.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'

interface ApproveDossier extends DossierActInput {
  readonly resultTitle?: string | null | undefined
  readonly resultBody?: string | null | undefined
}

/** Approves a dossier and signs its result with the agency's certificate (state 9). */
export function approveDossier(context: Context, input: ApproveDossier): Promise<ActResult> {
  const rule = { operation: 'approveDossier', permission: 'dossier.approve' } as const
  return act(context, rule, input, async ({ tx, situation, terms, agency, actor }) => {
    const note = checkNote(input.note)
    if (!note.ok) return note
    const approval = checkApprovable(situation, input.seenVersion, {
      title: input.resultTitle?.trim() || (terms.results[0]?.name.vi ?? terms.name),
      body: input.resultBody ?? null,
      officerId: actor.officerId ?? '',
    })
    if (!approval.ok) return approval

    const { dossier, now } = situation
    const year = vietnamDay(now).slice(0, 4)
    const sequence = await nextNumber(tx, agency.id, 'RESULT', `${year}-01-01`)
    const signer = await findOfficer(tx, actor.officerId ?? '')
    const result = await context.paperwork.signResult(tx, {
      dossier,
      terms,
      agency,
      proposal: approval.value.proposal,
      sequence,
      signer: { name: actor.actorName, title: signer?.title.vi ?? '' },
      signedAt: now,
    })
    return ok(decide(approval.value, result, now, note.value))
  })
}
