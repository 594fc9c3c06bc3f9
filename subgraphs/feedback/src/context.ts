import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { FeedbackRules } from './domain/feedback/rules.ts'
import type { RatingScale } from './domain/rating-scale.ts'
import type { Loaders } from './loaders.ts'

/** What the resolvers and commands reach. */
export interface Context extends SubgraphContext {
  /** The scale of the profile in force. */
  readonly scale: RatingScale
  /** What the profile in force says of feedback. */
  readonly rules: FeedbackRules
  readonly loaders: Loaders
}
