import { requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listVaultItems } from '../../store/vault.ts'
import { toId } from '../ids.ts'

/** The signed-in person's papers. */
export const vault: NonNullable<QueryResolvers['vault']> = async (
  _,
  { filter, first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const items = await listVaultItems(db, personId, {
    limit: size + 1,
    beforeId: key && toId('after', String(key[0])),
    text: filter?.text ?? undefined,
    origin: filter?.origin ?? undefined,
    kind: filter?.kind ?? undefined,
  })
  return toConnection(items, size, ({ id }) => [id])
}
