import { requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listDossiersOf } from '../../store/lists.ts'
import { toId } from '../ids.ts'

/** The applicant's own dossiers, newest first. */
export const myDossiers: NonNullable<QueryResolvers['myDossiers']> = async (
  _,
  { states, first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const beforeId = key && toId('after', String(key[0]))

  const rows = await listDossiersOf(db, personId, states ?? [], { limit: size + 1, beforeId })
  return toConnection(rows, size, ({ id }) => [id])
}
