import { forbidden, requireIdentity, type Identity } from '@motcua/identity'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { speaksForOwner } from '../../domain/viewing.ts'
import { listDossiersOf, type Owners } from '../../store/lists.ts'
import { toId } from '../ids.ts'

/** Dossiers of the applicant and of the organisations that they represent now, newest first. */
export const myDossiers: NonNullable<QueryResolvers['myDossiers']> = async (
  _,
  { states, owner, first, after },
  { identity, db },
) => {
  const owners = ownersFor(requireIdentity(identity), owner ? toId('owner', owner) : undefined)
  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const beforeId = key && toId('after', String(key[0]))

  const rows = await listDossiersOf(db, owners, states ?? [], { limit: size + 1, beforeId })
  return toConnection(rows, size, ({ id }) => [id])
}

/** All whose dossiers are the reader's to see, or the one that is asked for; throws FORBIDDEN for anybody else's. */
function ownersFor(identity: Identity, owner: string | undefined): Owners {
  const { personId, representations = [] } = identity
  const organisationIds = representations.map(({ organisationId }) => organisationId)
  if (owner === undefined) return { personId, own: true, organisationIds }
  if (!speaksForOwner(identity, owner)) throw forbidden('dossiers of the owner')
  return owner === personId
    ? { personId, own: true, organisationIds: [] }
    : { personId, own: false, organisationIds: [owner] }
}
