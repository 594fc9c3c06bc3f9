import { ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { stageOf } from '../domain/check-dossier.ts'
import { refuseWith } from '../domain/refusals.ts'
import { askSupplement, sendSupplementRequest } from '../domain/request-supplement.ts'
import { supplementRules } from '../profile-rules.ts'
import { clearFaults } from '../store/marks.ts'
import { act, type ActResult } from './act.ts'
import { findItems } from './found-items.ts'
import type { DossierActInput } from './inputs.ts'
import { drawNoticeNumber } from './notice-number.ts'

interface RequestSupplement extends DossierActInput {
  readonly ground?: string | null | undefined
  readonly answerWithinDays?: number | null | undefined
}

/** Asks the applicant, in one full answer made of the marks, to mend the dossier (state 5), or drafts that for the leader. */
export function requestSupplement(context: Context, input: RequestSupplement): Promise<ActResult> {
  const rule = {
    operation: 'requestSupplement',
    permission: (dossier: Parameters<typeof stageOf>[0]) =>
      stageOf(dossier) === 'APPRAISAL'
        ? ('dossier.appraise' as const)
        : ('dossier.accept' as const),
  }
  return act(context, rule, input, async ({ tx, situation, terms, agency, actor }) => {
    const { dossier, now } = situation
    const stage = stageOf(dossier)
    if (!stage) return refuseWith('DOSSIER_WRONG_STATE')
    const items = await findItems(tx, dossier, terms, stage)
    if (!items.ok) return items

    const rules = supplementRules(context.profile, terms)
    const { actorName: officerName, officerId } = actor
    const asking = { ...input, officerName, officerId: officerId ?? '', items: items.value }
    const asked = askSupplement(situation, asking, rules)
    if (!asked.ok) return asked
    if (asked.value.kind === 'DRAFT') return ok(asked.value.move)

    const noticeNumber = await drawNoticeNumber(tx, agency.id, 'SUPPLEMENT_REQUEST', now)
    await clearFaults(tx, dossier.id)
    const { request } = asked.value
    return ok(sendSupplementRequest(situation, { request, noticeNumber, approvedBy: null }, rules))
  })
}
