import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listPublished } from '../../store/feedback-lists.ts'
import { publicationKey, toPublicationKey } from '../feedback/publication-key.ts'
import { toId } from '../ids.ts'

/** Published answers, newest first, for everybody. */
export const publications: NonNullable<QueryResolvers['publications']> = async (
  _parent,
  { filter, first, after },
  { db },
) => {
  const size = pageSize(first)
  const { sort, search, agencyId, procedureId } = filter ?? {}
  const rows = await listPublished(db, {
    ...{ sort: sort ?? undefined, search: search ?? undefined, limit: size + 1 },
    agencyId: agencyId ? toId('agencyId', agencyId) : undefined,
    procedureId: procedureId ? toId('procedureId', procedureId) : undefined,
    after: toPublicationKey(decodeCursor(after, 2)),
  })
  return toConnection(rows, size, publicationKey)
}
