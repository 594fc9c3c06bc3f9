import { authorise } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listEntries } from '../../store/administration-log.ts'

export const administrationLog: NonNullable<QueryResolvers['administrationLog']> = async (
  _parent,
  { agencyId, subjectId, first, after },
  { identity, db },
) => {
  authorise(identity, 'account.manage')
  if (agencyId && !isId(agencyId))
    throw badInput('agencyId', { vi: 'mã của một cơ quan', en: 'the id of an agency' })
  const size = pageSize(first)
  const before = toEntryId(decodeCursor(after, 1)?.[0])
  const rows = await listEntries(db, { agencyId, subjectId, before, limit: size + 1 })
  return toConnection(rows, size, ({ id }) => [id])
}

function toEntryId(key: string | number | null | undefined): string | undefined {
  if (key === undefined) return undefined
  if (typeof key === 'string' && isId(key)) return key
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
