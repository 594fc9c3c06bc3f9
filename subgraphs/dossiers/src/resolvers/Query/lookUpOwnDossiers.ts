import { requireIdentity, type Identity } from '@motcua/identity'
import { vnNormalize } from '@motcua/kernel'
import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listOwnDossiers, type OwnKey } from '../../store/look-up.ts'
import { toId } from '../ids.ts'
import { refusalFor } from '../refusal.ts'

/** The reader's own dossiers, or those of an organisation that they represent, by number or name (DL24 Đ12.7a): the sign-in proves whose they are. */
export const lookUpOwnDossiers: NonNullable<QueryResolvers['lookUpOwnDossiers']> = async (
  _,
  { by, text, first, after },
  context,
) => {
  const { identity, db, profile } = context
  const person = requireIdentity(identity)
  if (!profile.lookUp.channels.includes(by)) return refusalFor(context, 'LOOK_UP_NOT_OFFERED')
  const own = by === 'ID_NUMBER' ? ownNumber(person, text) : ownName(person, text)
  if (!own) return refusalFor(context, 'LOOK_UP_NOT_YOURS')

  const size = pageSize(first)
  const key = decodeCursor(after, 1)
  const beforeId = key && toId('after', String(key[0]))
  const rows = await listOwnDossiers(db, own, { limit: size + 1, beforeId })
  const page = toConnection(rows, size, ({ id }) => [id])
  const nodes = page.nodes.map((dossier) => ({ dossier, proved: true }))
  return { __typename: 'DossierLookUpConnection', nodes, pageInfo: page.pageInfo }
}

function ownNumber(identity: Identity, typed: string): OwnKey | undefined {
  const { idNumber, representations = [] } = identity
  const digits = typed.replace(/\D/g, '')
  if (idNumber !== null && digits === idNumber) return { idNumber }
  const represented = representations.find(({ taxCode }) => taxCode.replace('-', '') === digits)
  return represented && { organisationId: represented.organisationId }
}

function ownName(identity: Identity, typed: string): OwnKey | undefined {
  const { personId, displayName, representations = [] } = identity
  const named = vnNormalize(typed)
  const represented = representations.find(({ name }) => vnNormalize(name) === named)
  if (represented) return { organisationId: represented.organisationId }
  const isTheirs = named === vnNormalize(displayName)
  return isTheirs ? { applicantId: personId, name: displayName } : undefined
}
