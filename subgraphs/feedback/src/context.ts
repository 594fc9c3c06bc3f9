import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { RatingScale } from './domain/rating-scale.ts'
import type { Loaders } from './loaders.ts'

/** What the resolvers and commands reach. */
export interface Context extends SubgraphContext {
  /** The scale of the profile in force. */
  readonly scale: RatingScale
  readonly loaders: Loaders
}
