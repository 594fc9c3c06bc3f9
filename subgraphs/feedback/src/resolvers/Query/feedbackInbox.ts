import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import { nextDueAt } from '../../domain/feedback/feedback.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listFeedbackInbox } from '../../store/feedback-inbox.ts'
import { toMoment } from '../feedback/publication-key.ts'
import { workPlacesOf } from '../feedback/work-places.ts'
import { toId } from '../ids.ts'

/** The officer's open feedback, by the date of what is to be done next. */
export const feedbackInbox: NonNullable<QueryResolvers['feedbackInbox']> = async (
  _parent,
  { filter, first, after },
  { identity, db },
) => {
  const places = workPlacesOf(identity, filter?.queue)
  const size = pageSize(first)
  const key = decodeCursor(after, 2)
  const rows = await listFeedbackInbox(db, places, {
    ...{ mineOnly: filter?.mine ?? false, limit: size + 1 },
    after: key && [toMoment(String(key[0])), toId('after', String(key[1]))],
  })
  const seen = rows.map((feedback) => ({ feedback, as: 'OFFICER' as const }))
  return toConnection(seen, size, ({ feedback }) => [
    (nextDueAt(feedback) ?? feedback.enteredAt).toISOString(),
    feedback.id,
  ])
}
