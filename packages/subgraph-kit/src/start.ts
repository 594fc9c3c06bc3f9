import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { ApolloServer } from '@apollo/server'
import { createTokenVerifier, identityHeader, type Identity } from '@motcua/identity'
import type { Language } from '@motcua/kernel'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { SubgraphContext } from './context.ts'
import { languageOf } from './errors.ts'

interface StartOptions<C extends SubgraphContext> {
  readonly server: ApolloServer<C>
  readonly port: number
  readonly identityPublicKey: string
  readonly makeContext: (request: { identity: Identity | null; language: Language }) => C
  /** Routes beside GraphQL (files, OpenID Connect). */
  readonly routes?: (app: FastifyInstance, identityOf: IdentityOf) => Promise<void>
}

/** The identity that the gateway vouches for, or null. */
export type IdentityOf = (request: FastifyRequest) => Promise<Identity | null>

/** A running subgraph: GraphQL at `/graphql`, `GET /health`, on the loopback interface only. */
export async function startSubgraph<C extends SubgraphContext>(
  options: StartOptions<C>,
): Promise<FastifyInstance> {
  const { server, port, makeContext, routes } = options
  const verifier = await createTokenVerifier(options.identityPublicKey)
  const app = Fastify({ bodyLimit: 2_000_000, forceCloseConnections: true })

  const identityOf: IdentityOf = async (request) => {
    const token = request.headers[identityHeader]
    return typeof token === 'string' ? ((await verifier.verify(token)) ?? null) : null
  }

  server.addPlugin(fastifyApolloDrainPlugin(app))
  await server.start()
  await routes?.(app, identityOf)
  app.get('/health', () => ({ status: 'ok' }))
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, {
      context: async (request) =>
        makeContext({
          identity: await identityOf(request),
          language: languageOf(request.headers['accept-language']),
        }),
    }),
  })

  await app.listen({ port, host: '127.0.0.1' })
  return app
}

/** Runs the closing steps, last opened first, once, when the process is told to stop. */
export function onStop(close: () => Promise<void>): void {
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
