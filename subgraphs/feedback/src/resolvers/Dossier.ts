import { canRate } from '../domain/rate-dossier.ts'
import type { DossierResolvers } from '../generated/types.ts'
import { findVisibleRating } from './visible-rating.ts'

/** A dossier by its key; the rest is known to `dossiers`. */
export interface DossierReference {
  readonly id: string
}

export const Dossier: DossierResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  rating: async ({ id }, _arguments, context) =>
    findVisibleRating(() => context.loaders.ratingOfDossier.load(id), context),
  canRate: async ({ id }, _arguments, { identity, loaders }) => {
    if (identity?.kind !== 'PERSON') return false
    const [dossier, rating] = await Promise.all([
      loaders.dossier.load(id),
      loaders.ratingOfDossier.load(id),
    ])
    return canRate(dossier, rating, identity.personId)
  },
}
