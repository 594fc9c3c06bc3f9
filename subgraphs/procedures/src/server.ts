import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Fee } from './resolvers/Fee.ts'
import { administration } from './resolvers/administration.ts'
import { Procedure } from './resolvers/Procedure.ts'
import { ProcedureVersion } from './resolvers/ProcedureVersion.ts'
import { procedure } from './resolvers/Query/procedure.ts'
import { procedureFields } from './resolvers/Query/procedureFields.ts'
import { procedures } from './resolvers/Query/procedures.ts'

const resolvers = {
  ...administration.types,
  Mutation: administration.Mutation,
  Fee,
  Procedure,
  ProcedureVersion,
  Query: { ...administration.Query, procedure, procedureFields, procedures },
} satisfies Resolvers

/** The GraphQL server of the catalogue: what `main` listens with and what tests ask. */
export function createServer(log?: Logger) {
  const schemaFolder = new URL('../schema/', import.meta.url)
  return createSubgraphServer<Context>({ schemaFolder, resolvers, ...(log && { log }) })
}
