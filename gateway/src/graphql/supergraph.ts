import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { parse, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from './context.ts'
import { boundExploration } from './exploration.ts'
import { createErrorFormatter, refuseUnclearOperation, speakReadersLanguage } from './errors.ts'
import { limitAliases, limitDepth, maxTokens } from './limits.ts'
import { sampleVariables } from './sample-variables.ts'
import { createSubgraphSource, type SubgraphSource } from './subgraph-source.ts'

interface SupergraphOptions {
  readonly supergraphSdl: string
  /** GraphQL address of each subgraph, by its name in the supergraph. */
  readonly subgraphs: Readonly<Record<string, string>>
  readonly patience: { readonly query: number; readonly mutation: number }
  readonly log: Logger
}

/** The supergraph, ready to run operations. */
export interface Supergraph {
  readonly server: ApolloServer<GatewayContext>
  /** Parses, checks and plans documents beforehand; answers how many there were. */
  warmUp(texts: readonly string[]): Promise<number>
  close(): Promise<void>
}

/** Starts the supergraph. Its address list comes from settings: the addresses in the composed file mean nothing. */
export async function startSupergraph(options: SupergraphOptions): Promise<Supergraph> {
  const { supergraphSdl, log } = options
  const sources: SubgraphSource[] = []
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silentBut(log),
    __exposeQueryPlanExperimental: false,
    buildService({ name }) {
      const source = createSubgraphSource({ ...options, name, url: addressOf(options, name) })
      sources.push(source)
      return source
    },
  })
  const schema: { api: GraphQLSchema | undefined } = { api: undefined }
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema.api = apiSchema
  })
  const server = createServer(gateway, log)
  await server.start()

  return {
    server,
    async warmUp(texts) {
      for (const text of texts) await plan(server, schema.api, text, log)
      return texts.length
    },
    async close() {
      await server.stop()
      await Promise.all(sources.map((source) => source.close()))
    },
  }
}

function createServer(gateway: ApolloGateway, log: Logger) {
  return new ApolloServer<GatewayContext>({
    gateway,
    // Who may ask in their own words may read the schema; nobody else's text gets here.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The endpoint finds the text of a hash itself and checks where requests come from.
    persistedQueries: false,
    csrfPrevention: false,
    maxRecursiveSelections: 1_000,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: 10 },
    executionOptions: { maxCoercionErrors: 5 },
    validationRules: [limitDepth, limitAliases],
    formatError: createErrorFormatter(log),
    stopOnTerminationSignals: false,
    plugins: [
      refuseUnclearOperation,
      boundExploration,
      speakReadersLanguage,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  })
}

async function plan(
  server: ApolloServer<GatewayContext>,
  schema: GraphQLSchema | undefined,
  query: string,
  log: Logger,
): Promise<void> {
  const operation = parse(query).definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (!schema || operation?.kind !== 'OperationDefinition') return

  const answer = await server.executeOperation(
    { query, variables: sampleVariables(schema, operation) },
    { contextValue: { identityToken: undefined, language: 'vi', warmUp: true } },
  )
  const errors = answer.body.kind === 'single' ? answer.body.singleResult.errors : undefined
  const invalid = errors?.find(({ extensions }) => extensions?.['code'] !== 'INTERNAL_SERVER_ERROR')
  if (invalid)
    log.error({ operation: operation.name?.value, reason: invalid.message }, 'document not valid')
}

function addressOf({ subgraphs }: SupergraphOptions, name: string): string {
  const url = subgraphs[name]
  if (!url) throw new Error(`No address is set for the subgraph ${name}.`)
  return url
}

/** Apollo's gateway greets at length; only its warnings count. */
function silentBut(log: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  }
}
