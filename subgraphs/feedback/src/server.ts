import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { LocalText } from './resolvers/LocalText.ts'
import { rateDossier } from './resolvers/Mutation/rateDossier.ts'
import { ratingScale } from './resolvers/Query/ratingScale.ts'
import { ratingSummary } from './resolvers/Query/ratingSummary.ts'
import { Rating } from './resolvers/Rating.ts'

const resolvers = {
  Dossier,
  LocalText,
  Mutation: { rateDossier },
  Query: { ratingScale, ratingSummary },
  Rating,
} satisfies Resolvers

/** The GraphQL server of ratings. */
export function createServer(log?: Logger) {
  const schemaFolder = new URL('../schema/', import.meta.url)
  return createSubgraphServer<Context>({ schemaFolder, resolvers, ...(log && { log }) })
}
