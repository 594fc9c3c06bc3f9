import { forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listRatingsOfAgency } from '../../store/ratings.ts'
import { toId } from '../ids.ts'
import { mayReadRatings } from '../visible-rating.ts'

/** What applicants said of an agency, for its officers and for supervisors. */
export const ratingComments: NonNullable<QueryResolvers['ratingComments']> = async (
  _parent,
  { agencyId, unsatisfiedOnly, first, after },
  { identity, db, scale },
) => {
  if (!mayReadRatings(requireIdentity(identity), agencyId)) throw forbidden('rating.read-agency')
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const values = unsatisfiedOnly
    ? scale.values.filter(({ satisfied }) => !satisfied).map(({ value }) => value)
    : []
  const rows = await listRatingsOfAgency(db, agencyId, {
    ...{ values, limit: size + 1 },
    beforeId: key && toId('after', String(key[0])),
  })
  return toConnection(rows, size, ({ id }) => [id])
}
