import { authorise } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listHeldRecords } from '../../store/portal-records.ts'

export const heldRecords: NonNullable<QueryResolvers['heldRecords']> = async (
  _parent,
  { first, after },
  { identity, db },
) => {
  authorise(identity, 'procedure.publish')
  const size = pageSize(first)
  const code = decodeCursor(after, 1)?.[0]
  const page = { after: code == null ? undefined : String(code), limit: size + 1 }
  return toConnection(await listHeldRecords(db, page), size, (record) => [record.code])
}
