import { authorise } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listAdministeredAgencies } from '../../store/administered-agencies.ts'
import { toNameKey } from '../to-name-key.ts'

export const administeredAgencies: NonNullable<QueryResolvers['administeredAgencies']> = async (
  _parent,
  { first, after, ...filter },
  { identity, db },
) => {
  authorise(identity, 'account.manage')
  const size = pageSize(first)
  const page = { after: toNameKey(decodeCursor(after, 2)), limit: size + 1 }
  const rows = await listAdministeredAgencies(db, { ...filter, ...page })
  return toConnection(rows, size, ({ sortName, id }) => [sortName, id])
}
