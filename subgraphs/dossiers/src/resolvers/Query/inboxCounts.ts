import type { QueryResolvers } from '../../generated/types.ts'
import { countInbox } from '../../store/inbox.ts'
import { postsOf } from '../posts.ts'

/** How much lies in the officer's inbox. */
export const inboxCounts: NonNullable<QueryResolvers['inboxCounts']> = (
  _,
  __,
  { identity, db, now },
) => countInbox(db, postsOf(identity), now())
