import { authorise } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listCatalogueEntries } from '../../store/catalogue-log.ts'

export const catalogueLog: NonNullable<QueryResolvers['catalogueLog']> = async (
  _parent,
  { code, first, after },
  { identity, db },
) => {
  authorise(identity, 'procedure.publish')
  const size = pageSize(first)
  const key = decodeCursor(after, 1)?.[0]
  if (key !== undefined && !(typeof key === 'string' && isId(key)))
    throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
  const rows = await listCatalogueEntries(db, { code, before: key, limit: size + 1 })
  return toConnection(rows, size, ({ id }) => [id])
}
