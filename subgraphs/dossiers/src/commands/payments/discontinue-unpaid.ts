import { ok } from '@motcua/kernel'
import type { Context } from '../../context.ts'
import { endDossier, plainEnding } from '../../domain/discontinue-dossier.ts'
import { refuseWith } from '../../domain/refusals.ts'
import { checkText } from '../../domain/texts.ts'
import { findPaymentOf } from '../../store/payments/payments.ts'
import { act, type ActResult } from '../act.ts'
import { drawNoticeNumber, hasDiscontinuationForm } from '../notice-number.ts'

interface DiscontinueUnpaid {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
}

/** Ends a dossier whose fee was not paid in time (state 8). For the one-stop clerk. */
export function discontinueUnpaid(context: Context, input: DiscontinueUnpaid): Promise<ActResult> {
  const rule = { operation: 'discontinueUnpaid', permission: 'dossier.decline' } as const
  return act(context, rule, input, async ({ tx, situation, agency, actor }) => {
    const { dossier, now } = situation
    if (dossier.version !== input.seenVersion) return refuseWith('DOSSIER_CHANGED')
    const payment = await findPaymentOf(tx, dossier.id)
    if (dossier.state !== 'AWAITING_PAYMENT' || payment?.state !== 'DUE')
      return refuseWith('DOSSIER_WRONG_STATE')
    if (now <= payment.payBy) return refuseWith('STILL_TIME_TO_PAY')
    const reason = checkText(input.reason, {
      vi: 'lý do dừng giải quyết',
      en: 'the reason for discontinuing',
    })
    if (!reason.ok) return reason

    const number = hasDiscontinuationForm(context.profile)
      ? await drawNoticeNumber(tx, agency.id, 'DISCONTINUATION', now)
      : null
    return ok(endDossier(situation, plainEnding('NOT_PAID', reason.value, actor.actorName, number)))
  })
}
