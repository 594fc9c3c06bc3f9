import { isOwn, mayRead, officialReading } from '../../domain/viewing.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { insertDossierRead } from '../../store/dossier-reads.ts'
import { toId } from '../ids.ts'

/** One dossier; an officer's look is put on record. */
export const dossier: NonNullable<QueryResolvers['dossier']> = async (_, { id }, context) => {
  const { identity, loaders, db, now } = context
  const found = await loaders.dossier.load(toId('id', id))
  if (!found || !mayRead(identity, found)) return null

  const reading = officialReading(identity, found)
  if (identity && reading && !isOwn(identity, found)) {
    const { officerId, agencyId } = reading.post
    await insertDossierRead(db, {
      ...{ dossierId: found.id, personId: identity.personId, officerId, agencyId },
      ...{ purpose: reading.purpose, fileId: null, at: now() },
    })
  }
  return found
}
