import { forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import { mayReadAgency } from '../../domain/feedback/viewing.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listRegister } from '../../store/feedback-lists.ts'
import { toId } from '../ids.ts'

/** The register book of an agency, for its officers and for supervisors. */
export const feedbackRegister: NonNullable<QueryResolvers['feedbackRegister']> = async (
  _parent,
  { agencyId, sort, first, after },
  { identity, db },
) => {
  if (!mayReadAgency(requireIdentity(identity), agencyId)) throw forbidden('feedback.read-province')
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const rows = await listRegister(db, toId('agencyId', agencyId), {
    ...{ sort: sort ?? undefined, limit: size + 1 },
    beforeId: key && toId('after', String(key[0])),
  })
  const seen = rows.map((feedback) => ({ feedback, as: 'OFFICER' as const }))
  return toConnection(seen, size, ({ feedback }) => [feedback.id])
}
