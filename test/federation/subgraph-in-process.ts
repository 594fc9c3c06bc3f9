import type { ApolloServer } from '@apollo/server'
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { Identity } from '@motcua/identity'
import type { GraphQLFormattedError } from 'graphql'

/** What the gateway hands down with a request. */
export interface GatewayContext {
  readonly identity: Identity | null
}

interface Subgraph {
  /** Answers an operation as the subgraph would over HTTP. */
  readonly answer: (
    request: { readonly query: string; readonly variables: Record<string, unknown> },
    identity: Identity | null,
  ) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }>
}

/** A subgraph's server with the context that its `main` would make. */
export function inProcess<C extends object>(
  server: ApolloServer<C>,
  contextFor: (identity: Identity | null) => C,
): Subgraph {
  return {
    async answer({ query, variables }, identity) {
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: contextFor(identity) },
      )
      if (body.kind !== 'single') throw new Error('one answer expected')
      const { data, errors } = body.singleResult
      return { ...(data !== undefined && { data }), ...(errors && { errors }) }
    },
  }
}

/** A data source for the gateway that counts the requests it makes. */
export class CountingSource implements GraphQLDataSource<GatewayContext> {
  requests = 0
  readonly #subgraph: Subgraph

  constructor(subgraph: Subgraph) {
    this.#subgraph = subgraph
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>) {
    this.requests += 1
    const { query = '', variables = {} } = request
    const answer = await this.#subgraph.answer({ query, variables }, context.identity)
    return JSON.parse(JSON.stringify(answer)) as Awaited<ReturnType<Subgraph['answer']>>
  }
}
