import { isId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { transferFeedback as decide } from '../domain/feedback/classify.ts'
import { refuseFeedback } from '../domain/feedback/refusals.ts'
import { listAgencies } from '../store/places.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'

interface TransferFeedback extends FeedbackActInput {
  readonly agencyId: string | null
  readonly body: string | null
  readonly note: string
}

/** Passes it on: to an agency of the province, which has it from then on, or to a body outside. */
export function transferFeedback(
  context: Context,
  input: TransferFeedback,
): Promise<FeedbackActResult> {
  const rule = { operation: 'transferFeedback', act: 'TRANSFER' } as const
  return actOnFeedback(context, rule, input, async ({ tx, situation }) => {
    const { agencyId, body, note } = input
    if ((agencyId === null) === (body === null)) return refuseFeedback('FEEDBACK_TRANSFER_WRONG')
    if (body !== null) return decide(situation, { body }, note)

    const [agency] = agencyId && isId(agencyId) ? await listAgencies(tx, [agencyId]) : []
    if (!agency?.active) return refuseFeedback('FEEDBACK_AGENCY_UNKNOWN')
    const { id, name, calendar } = agency
    return decide(situation, { agencyId: id, name: name.vi, calendar }, note)
  })
}
