import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { checkDraftApprovable, sendSupplementRequest } from '../domain/request-supplement.ts'
import { supplementRules } from '../profile-rules.ts'
import { clearFaults } from '../store/marks.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'
import { drawNoticeNumber } from './notice-number.ts'

/** The leader approves a drafted request to supplement: it goes out (state 5). */
export function approveSupplement(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = { operation: 'approveSupplement', permission: 'dossier.approve' } as const
  return act(context, rule, input, async ({ tx, situation, terms, agency, actor }) => {
    const draft = checkDraftApprovable(situation, input.seenVersion)
    if (!draft.ok) return draft

    const { dossier, now } = situation
    const noticeNumber = await drawNoticeNumber(tx, agency.id, 'SUPPLEMENT_REQUEST', now)
    await clearFaults(tx, dossier.id)
    const sending = { request: draft.value, noticeNumber, approvedBy: actor.actorName }
    return ok(sendSupplementRequest(situation, sending, supplementRules(context.profile, terms)))
  })
}
