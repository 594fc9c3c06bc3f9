import { isId } from '@motcua/kernel'
import type { RatingResolvers } from '../generated/types.ts'
import { findVisibleRating } from './visible-rating.ts'

export const Rating: RatingResolvers = {
  __resolveReference: ({ id }, context) =>
    isId(id) ? findVisibleRating(() => context.loaders.rating.load(id), context) : null,
  dossier: ({ dossierId }) => ({ id: dossierId }),
}
