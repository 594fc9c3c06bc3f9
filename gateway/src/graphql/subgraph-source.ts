import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { identityHeader } from '@motcua/identity'
import type { Logger } from 'pino'
import { Pool } from 'undici'
import type { GatewayContext } from './context.ts'
import { createInFlight } from './in-flight.ts'
import { notAvailable } from './messages.ts'

interface SourceOptions {
  /** Name of the subgraph, for the log. */
  readonly name: string
  /** Its GraphQL address. */
  readonly url: string
  /** Milliseconds until a query, or a mutation, is given up. */
  readonly patience: { readonly query: number; readonly mutation: number }
  readonly log: Logger
}

type Context = Partial<GatewayContext>
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>

/** A subgraph as the gateway asks it, and the way to let go of its connections. */
export interface SubgraphSource extends GraphQLDataSource<Context> {
  close(): Promise<void>
}

const CONNECTIONS = 32
/** A subgraph that is up answers its address in a moment. */
const CONNECT_PATIENCE = 1_500

/**
 * Asks a subgraph on connections that stay open. Equal queries of one person under way at once are asked once. The
 * subgraph's own errors pass through; silence and nonsense become NOT_AVAILABLE, which costs the fields asked for only.
 */
export function createSubgraphSource(options: SourceOptions): SubgraphSource {
  const { name, url, patience, log } = options
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_PATIENCE },
    headersTimeout: patience.mutation,
    bodyTimeout: patience.mutation,
  })
  const shared = createInFlight()

  async function send(body: string, context: Context, milliseconds: number): Promise<string> {
    const response = await pool.request({
      path: pathname,
      method: 'POST',
      headers: headersOf(context),
      body,
      signal: AbortSignal.timeout(milliseconds),
    })
    return response.body.text()
  }

  async function answer(asked: Promise<string>): Promise<Answer> {
    try {
      const said: unknown = JSON.parse(await asked)
      if (isAnswer(said)) return said
      throw new Error('not a GraphQL answer')
    } catch (error) {
      log.error({ err: error, subgraph: name }, 'subgraph does not answer')
      return { data: null, errors: [notAvailable()] } as Answer
    }
  }

  return {
    process({ request, context }: GraphQLDataSourceProcessOptions<Context>) {
      const { query = '', variables, operationName } = request
      const asks = context as Context
      if (asks.warmUp) return Promise.resolve({ data: null } as Answer)

      const body = JSON.stringify({ query, variables, operationName })
      if (query.startsWith('mutation')) return answer(send(body, asks, patience.mutation))
      const key = `${asks.identityToken ?? ''} ${asks.language ?? ''} ${body}`
      return answer(shared(key, () => send(body, asks, patience.query)))
    },
    close: () => pool.close(),
  }
}

function headersOf({ identityToken, language }: Context): Record<string, string> {
  return {
    'content-type': 'application/json',
    'accept-language': language ?? 'vi',
    ...(identityToken && { [identityHeader]: identityToken }),
  }
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
}
