import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { endDossier } from '../domain/discontinue-dossier.ts'
import { checkRefusalApprovable } from '../domain/propose-refusal.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'
import { drawNoticeNumber } from './notice-number.ts'

/** The leader approves a proposed refusal (state 8). Form 03 is made and signed from the event. */
export function approveRefusal(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = { operation: 'approveRefusal', permission: 'dossier.approve' } as const
  return act(context, rule, input, async ({ tx, situation, agency, actor }) => {
    const refusal = checkRefusalApprovable(situation, input.seenVersion)
    if (!refusal.ok) return refusal

    const { reason, guidance, items } = refusal.value
    const noticeNumber = await drawNoticeNumber(tx, agency.id, 'REFUSAL', situation.now)
    const byName = actor.actorName
    const ending = { cause: 'REFUSED', reason, guidance, items, byName, noticeNumber } as const
    return ok(endDossier(situation, ending))
  })
}
