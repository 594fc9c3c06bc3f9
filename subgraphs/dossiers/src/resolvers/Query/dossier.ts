import { isOfficial, isOwn, mayRead } from '../../domain/viewing.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { insertDossierRead } from '../../store/dossier-reads.ts'
import { toId } from '../ids.ts'

/** One dossier; an officer's look is put on record. */
export const dossier: NonNullable<QueryResolvers['dossier']> = async (_, { id }, context) => {
  const { identity, loaders, db, now } = context
  const found = await loaders.dossier.load(toId('id', id))
  if (!found || !mayRead(identity, found)) return null

  if (identity && !isOwn(identity, found) && isOfficial(identity, found)) {
    const { personId } = identity
    await insertDossierRead(db, { dossierId: id, personId, purpose: 'VIEW', at: now() })
  }
  return found
}
