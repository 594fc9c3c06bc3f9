import { authorise } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listSuspensions } from '../../store/suspensions.ts'

export const suspensions: NonNullable<QueryResolvers['suspensions']> = async (
  _parent,
  { personId, open, first, after },
  { identity, db },
) => {
  authorise(identity, 'account.manage')
  if (personId && !isId(personId)) throw badInput('personId', { vi: 'một mã', en: 'an id' })
  const before = decodeCursor(after, 1)?.[0]
  if (before !== undefined && !isId(String(before)))
    throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })

  const size = pageSize(first)
  const rows = await listSuspensions(db, {
    ...{ personId: personId ?? undefined, open: open ?? false, limit: size + 1 },
    before: before === undefined ? undefined : String(before),
  })
  const { nodes, pageInfo } = toConnection(rows, size, ({ id }) => [id])
  return { nodes, pageInfo }
}
