import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { endDossier, plainEnding } from '../domain/discontinue-dossier.ts'
import { checkWithdrawal } from '../domain/request-withdrawal.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'
import { drawNoticeNumber, hasDiscontinuationForm } from './notice-number.ts'

/** The leader lets the applicant have the dossier back (state 8). */
export function confirmWithdrawal(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = { operation: 'confirmWithdrawal', permission: 'dossier.approve' } as const
  return act(context, rule, input, async ({ tx, situation, agency, actor }) => {
    const reason = checkWithdrawal(situation, input.seenVersion)
    if (!reason.ok) return reason
    const number = hasDiscontinuationForm(context.profile)
      ? await drawNoticeNumber(tx, agency.id, 'DISCONTINUATION', situation.now)
      : null
    return ok(
      endDossier(situation, plainEnding('WITHDRAWN', reason.value, actor.actorName, number)),
    )
  })
}
