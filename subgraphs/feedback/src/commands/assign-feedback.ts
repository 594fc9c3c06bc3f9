import type { Context } from '../context.ts'
import { assignFeedback as decide } from '../domain/feedback/classify.ts'
import { refuseFeedback } from '../domain/feedback/refusals.ts'
import { actOnFeedback, type FeedbackActInput, type FeedbackActResult } from './act-on-feedback.ts'
import { findFitOfficer } from './fit-officer.ts'

interface AssignFeedback extends FeedbackActInput {
  readonly officerId: string
}

/** Gives it to an officer of the agency. */
export function assignFeedback(
  context: Context,
  input: AssignFeedback,
): Promise<FeedbackActResult> {
  const rule = { operation: 'assignFeedback', act: 'ASSIGN' } as const
  return actOnFeedback(context, rule, input, async ({ tx, situation }) => {
    const officer = await findFitOfficer(tx, input.officerId, situation.feedback)
    if (!officer) return refuseFeedback('FEEDBACK_OFFICER_UNFIT')
    return decide(situation, { officerId: officer.id, name: officer.name })
  })
}
