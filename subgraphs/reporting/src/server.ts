import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { FigureDossier } from './resolvers/FigureDossier.ts'
import { dailyFigures } from './resolvers/Query/dailyFigures.ts'
import { dossiersBehind } from './resolvers/Query/dossiersBehind.ts'
import { figures } from './resolvers/Query/figures.ts'
import { figuresBy } from './resolvers/Query/figuresBy.ts'

const resolvers = {
  FigureDossier,
  Query: { figures, figuresBy, dailyFigures, dossiersBehind },
} satisfies Resolvers

/** The GraphQL server of the figures. */
export function createServer(log?: Logger) {
  const schemaFolder = new URL('../schema/', import.meta.url)
  return createSubgraphServer<Context>({ schemaFolder, resolvers, ...(log && { log }) })
}
