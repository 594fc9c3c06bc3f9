import proxy from '@fastify/http-proxy'
import type { FastifyInstance } from 'fastify'
import type { OriginSettings } from './settings.ts'

/** A large upload or a stream of events takes its time, in milliseconds. */
const PATIENCE = 10 * 60_000
/** Each open stream of events holds one. */
const CONNECTIONS = 2_000

/** Passes on what others serve: streamed, nothing held back, nothing of a client's own claims about who it is. */
export async function addProxies(app: FastifyInstance, settings: OriginSettings): Promise<void> {
  const routes = [
    ...['/graphql', '/auth', '/files', '/reports', '/events'].map((prefix) => [
      prefix,
      settings.GATEWAY_URL,
    ]),
    ['/oidc', settings.ACCOUNTS_ORIGIN],
    ['/payments', settings.DOSSIERS_ORIGIN],
  ] as const
  const { protocol } = new URL(settings.PUBLIC_URL)

  for (const [prefix = '', upstream = ''] of routes)
    await app.register(proxy, {
      prefix,
      upstream,
      rewritePrefix: prefix,
      undici: { connections: CONNECTIONS, headersTimeout: PATIENCE, bodyTimeout: PATIENCE },
      disableRequestLogging: true,
      replyOptions: {
        rewriteRequestHeaders: (request, { 'x-identity': _, ...headers }) => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-forwarded-proto': protocol.slice(0, -1),
        }),
      },
    })
}
