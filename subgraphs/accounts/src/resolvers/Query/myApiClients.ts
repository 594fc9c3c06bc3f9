import { authorise, requireIdentity } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { listApiClients } from '../../store/api-clients.ts'

export const myApiClients: NonNullable<QueryResolvers['myApiClients']> = async (
  _parent,
  _args,
  { identity, db },
) => {
  authorise(identity, 'graph.explore')
  return listApiClients(db, requireIdentity(identity).personId)
}
