import { authorise } from '@motcua/identity'
import { badInput, isId } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import { vietnameseDay } from '../../domain/vietnamese-day.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listAdministeredOfficers } from '../../store/administered-officers.ts'
import { toNameKey } from '../to-name-key.ts'

export const administeredOfficers: NonNullable<QueryResolvers['administeredOfficers']> = async (
  _parent,
  { first, after, state, ...filter },
  { identity, db, now },
) => {
  authorise(identity, 'account.manage')
  if (filter.agencyId && !isId(filter.agencyId))
    throw badInput('agencyId', { vi: 'mã của một cơ quan', en: 'the id of an agency' })
  const size = pageSize(first)
  const page = { after: toNameKey(decodeCursor(after, 2)), limit: size + 1 }
  const asked = { ...filter, state: state ?? 'HELD', day: vietnameseDay(now()) }
  const rows = await listAdministeredOfficers(db, { ...asked, ...page })
  return toConnection(rows, size, ({ sortName, id }) => [sortName, id])
}
