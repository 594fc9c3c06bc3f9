import { agenciesWith, forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listCounterDrafts } from '../../store/lists.ts'
import { toId } from '../ids.ts'

/** Drafts that the clerk began at the counter and has not sent in yet. */
export const counterDrafts: NonNullable<QueryResolvers['counterDrafts']> = async (
  _,
  { first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  if (agenciesWith(identity, 'dossier.intake').length === 0) throw forbidden('dossier.intake')
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const beforeId = key && toId('after', String(key[0]))
  const rows = await listCounterDrafts(db, personId, { limit: size + 1, beforeId })
  return toConnection(rows, size, ({ id }) => [id])
}
