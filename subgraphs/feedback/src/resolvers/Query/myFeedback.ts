import { requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listFeedbackOf } from '../../store/feedback-lists.ts'
import { toId } from '../ids.ts'

/** What the signed-in person sent, newest first. */
export const myFeedback: NonNullable<QueryResolvers['myFeedback']> = async (
  _parent,
  { sort, first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const rows = await listFeedbackOf(db, personId, {
    ...{ sort: sort ?? undefined, limit: size + 1 },
    beforeId: key && toId('after', String(key[0])),
  })
  const seen = rows.map((feedback) => ({ feedback, as: 'SENDER' as const }))
  return toConnection(seen, size, ({ feedback }) => [feedback.id])
}
