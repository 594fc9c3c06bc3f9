import { requireIdentity } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listNotices } from '../../store/notices.ts'

export const myNotices: NonNullable<QueryResolvers['myNotices']> = async (
  _parent,
  { first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  const size = pageSize(first)
  const before = toNoticeId(decodeCursor(after, 1)?.[0])

  const rows = await listNotices(db, { personId, before, limit: size + 1 })
  const { nodes, pageInfo } = toConnection(rows, size, ({ id }) => [id])
  return { nodes, pageInfo }
}

function toNoticeId(key: string | number | null | undefined): string | undefined {
  if (key === undefined) return undefined
  if (typeof key === 'string' && isId(key)) return key
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
