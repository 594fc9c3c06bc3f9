import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { checkUnanswered, endDossier, plainEnding } from '../domain/discontinue-dossier.ts'
import type { Dossier } from '../domain/dossier.ts'
import { openSupplement } from '../domain/supplement.ts'
import { act, type ActResult } from './act.ts'
import { drawNoticeNumber, hasDiscontinuationForm } from './notice-number.ts'

interface DiscontinueDossier {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
}

/** Ends a dossier whose applicant did not answer in time (state 8): the clerk at intake, the leader afterwards. */
export function discontinueDossier(
  context: Context,
  input: DiscontinueDossier,
): Promise<ActResult> {
  const rule = {
    operation: 'discontinueDossier',
    permission: (dossier: Dossier) =>
      openSupplement(dossier)?.stage === 'INTAKE'
        ? ('dossier.decline' as const)
        : ('dossier.approve' as const),
  }
  return act(context, rule, input, async ({ tx, situation, agency, actor }) => {
    const reason = checkUnanswered(situation, input.seenVersion, input.reason)
    if (!reason.ok) return reason
    const number = hasDiscontinuationForm(context.profile)
      ? await drawNoticeNumber(tx, agency.id, 'DISCONTINUATION', situation.now)
      : null
    const ending = plainEnding('NOT_SUPPLEMENTED', reason.value, actor.actorName, number)
    return ok(endDossier(situation, ending))
  })
}
