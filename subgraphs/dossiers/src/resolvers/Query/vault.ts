import { forbidden, requireIdentity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { speaksForOwner } from '../../domain/viewing.ts'
import { listVaultItems } from '../../store/vault.ts'
import { toId } from '../ids.ts'

/** Papers of the signed-in person, or of an organisation that they represent now. */
export const vault: NonNullable<QueryResolvers['vault']> = async (
  _,
  { organisationId, filter, first, after },
  { identity, db },
) => {
  const { personId } = requireIdentity(identity)
  const ownerId = organisationId ? toId('organisationId', organisationId) : personId
  if (!speaksForOwner(identity, ownerId)) throw forbidden('vault of the organisation')
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const items = await listVaultItems(db, ownerId, {
    limit: size + 1,
    beforeId: key && toId('after', String(key[0])),
    text: filter?.text ?? undefined,
    origin: filter?.origin ?? undefined,
    kind: filter?.kind ?? undefined,
  })
  return toConnection(items, size, ({ id }) => [id])
}
