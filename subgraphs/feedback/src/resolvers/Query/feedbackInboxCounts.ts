import type { QueryResolvers } from '../../generated/types.ts'
import { countFeedbackInbox } from '../../store/feedback-inbox.ts'
import { workPlacesOf } from '../feedback/work-places.ts'

/** How much lies in the officer's inbox, by heap. */
export const feedbackInboxCounts: NonNullable<QueryResolvers['feedbackInboxCounts']> = (
  _parent,
  _arguments,
  { identity, db, now },
) => countFeedbackInbox(db, workPlacesOf(identity), now())
