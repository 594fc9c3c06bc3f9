import type { QueryResolvers } from '../../generated/types.ts'
import { findFeedbackByCode } from '../../store/feedback.ts'

/** A feedback for a visitor who has its code and knows the end of its sender's phone. */
export const lookUpFeedback: NonNullable<QueryResolvers['lookUpFeedback']> = async (
  _parent,
  { code, phoneDigits },
  { db },
) => {
  const digits = phoneDigits.trim()
  if (!/^\d{4}$/.test(digits)) return null
  const feedback = await findFeedbackByCode(db, code.trim().toUpperCase(), digits)
  return feedback ? { feedback, as: 'SENDER' } : null
}
