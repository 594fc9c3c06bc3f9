import { requireIdentity } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { countUnread } from '../../store/notices.ts'

export const unreadNotices: NonNullable<QueryResolvers['unreadNotices']> = (
  _parent,
  _input,
  { identity, db },
) => countUnread(db, requireIdentity(identity).personId)
