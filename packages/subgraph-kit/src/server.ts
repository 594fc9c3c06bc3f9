import { readdirSync, readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { DateTimeResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars'
import { pino, type Logger } from 'pino'
import type { SubgraphContext } from './context.ts'
import { createErrorFormatter } from './errors.ts'

/** Resolver map as the generated types describe it; checked against the schema when the server is made. */
export type ResolverMap = Readonly<Record<string, unknown>>

interface ServerOptions {
  /** Folder with the subgraph's schema, a file for each of its chapters. */
  readonly schemaFolder: URL
  readonly resolvers: ResolverMap
  readonly log?: Logger
}

const scalars = { DateTime: DateTimeResolver, Date: LocalDateResolver, JSON: JSONResolver }

/** The subgraph's GraphQL server: what `main` listens with and what tests ask. */
export function createSubgraphServer<C extends SubgraphContext>(
  options: ServerOptions,
): ApolloServer<C> {
  const { schemaFolder, log = pino({ level: 'silent' }) } = options
  const typeDefs = readSchema(schemaFolder)
  const resolvers = { ...declaredScalars(typeDefs), ...options.resolvers }
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])
  assertResolversExist(schema, options.resolvers)

  return new ApolloServer<C>({
    schema,
    introspection: true,
    csrfPrevention: false,
    // `onStop` closes everything in order; Apollo's own handler would kill the process in the midst of it.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormatter(log),
    plugins: [
      // It would wrap every field to count seconds that nobody asks for.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
}

function declaredScalars(typeDefs: DocumentNode) {
  const names = new Set(
    typeDefs.definitions.flatMap((definition) =>
      definition.kind === 'ScalarTypeDefinition' ? [definition.name.value] : [],
    ),
  )
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => names.has(name)))
}

function readSchema(folder: URL): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'))
}

/** buildSubgraphSchema ignores misspelt names without a word; we do not. */
function assertResolversExist(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName)
    if (!type) throw new Error(`Resolvers name a type that the schema has not: ${typeName}`)
    if (!('getFields' in type)) continue
    const known = type.getFields()
    for (const name of Object.keys(fields as object))
      if (!name.startsWith('__') && !(name in known))
        throw new Error(`Resolvers name a field that the schema has not: ${typeName}.${name}`)
  }
}
