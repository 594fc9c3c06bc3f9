import type { AgencyResolvers } from '../generated/types.ts'
import { toVisibleSummary } from './visible-rating.ts'

/** An agency by its key; the rest is known to `accounts`. */
export interface AgencyReference {
  readonly id: string
}

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ratingSummary: ({ id }, _arguments, context) =>
    toVisibleSummary(() => context.loaders.countsOfAgency.load(id), context, id),
}
