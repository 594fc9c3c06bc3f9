import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { countReminders, listReminders } from '../../store/reminders.ts'
import { reminderAgencies } from '../reminder-access.ts'

export const reminders: NonNullable<QueryResolvers['reminders']> = async (
  _parent,
  { filter, first, after },
  { db, identity },
) => {
  const cut = {
    agencyIds: reminderAgencies(identity, filter?.agencyId ?? null),
    dossierId: filter?.dossierId ?? null,
    isAnswered: filter?.answered ?? null,
  }
  const size = pageSize(first)
  const page = { after: toAfter(after), limit: size + 1 }
  const [rows, totalCount] = await Promise.all([
    listReminders(db, cut, page),
    countReminders(db, cut),
  ])
  const { nodes, pageInfo } = toConnection(rows, size, ({ id }) => [id])
  return { nodes, pageInfo, totalCount }
}

function toAfter(cursor: string | null | undefined): string | undefined {
  const key = decodeCursor(cursor, 1)
  if (!key) return undefined
  const [id] = key
  if (typeof id === 'string' && isId(id)) return id
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
