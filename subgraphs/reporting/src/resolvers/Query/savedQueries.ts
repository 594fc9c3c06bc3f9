import { authorise, requireIdentity } from '@motcua/identity'
import { mostSavedQueries } from '../../commands/save-query.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listSavedQueries } from '../../store/saved-queries.ts'

export const savedQueries: NonNullable<QueryResolvers['savedQueries']> = async (
  _parent,
  _args,
  { identity, db },
) => {
  authorise(identity, 'graph.explore')
  return listSavedQueries(db, requireIdentity(identity).personId, mostSavedQueries)
}
