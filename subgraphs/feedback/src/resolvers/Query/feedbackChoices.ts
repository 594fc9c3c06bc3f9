import type { QueryResolvers } from '../../generated/types.ts'

/** What can be chosen, by the profile in force. */
export const feedbackChoices: NonNullable<QueryResolvers['feedbackChoices']> = (
  _parent,
  _arguments,
  { rules },
) => rules
