import replyFrom from '@fastify/reply-from'
import { identityHeader } from '@motcua/identity'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { errorAnswer } from '../graphql/messages.ts'
import { turnDown } from '../http/answers.ts'
import { comesFromUs } from '../http/same-origin.ts'
import type { RateLimiter } from '../http/token-bucket.ts'
import type { FindVisitor } from '../http/visitors.ts'

interface FilesOptions {
  /** Where files are served. */
  readonly url: string
  /** What their addresses begin with, e.g. `/files/`. */
  readonly under: string
  readonly methods: readonly HTTPMethods[]
  /** Origin as browsers see it, for the addresses that uploads are told. */
  readonly publicUrl: string
  readonly origins: ReadonlySet<string>
  readonly findVisitor: FindVisitor
  readonly isWithinRate: RateLimiter
}

/** A large file over a slow line takes its time, in milliseconds. */
const PATIENCE = 10 * 60_000
/** Set by us alone, or nobody's business behind the gateway. */
const ownHeaders = [identityHeader, 'cookie', 'authorization', 'forwarded', 'x-forwarded-for']

/** What may be done with uploads and downloads. */
export const fileMethods: readonly HTTPMethods[] = [
  'GET',
  'HEAD',
  'POST',
  'PATCH',
  'DELETE',
  'OPTIONS',
]

/** `/files/*` and the like: streamed to and from where files are kept or made, under the visitor's signed identity. */
export async function filesEndpoint(app: FastifyInstance, options: FilesOptions) {
  const { url, under, methods, origins, findVisitor, isWithinRate } = options
  const { host, protocol } = new URL(options.publicUrl)

  // Whatever the content is, it is passed on as it comes.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  await app.register(replyFrom, {
    base: url,
    undici: { connections: 64, headersTimeout: PATIENCE, bodyTimeout: PATIENCE },
    disableRequestLogging: true,
  })

  app.route({
    url: `${under}*`,
    method: [...methods],
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { identityToken, session, language } = await findVisitor(request)
      if (!comesFromUs(request, origins))
        return turnDown(reply, { code: 'ORIGIN_NOT_ALLOWED' }, language)
      if (!isWithinRate(session?.tokenHash ?? request.ip))
        return turnDown(reply, { code: 'RATE_LIMITED' }, language)

      const path = filePath(request.raw.url, url, under)
      if (!path) return reply.callNotFound()
      return reply.from(path, {
        rewriteRequestHeaders: (_request, headers) => ({
          ...Object.fromEntries(
            Object.entries(headers).filter(([name]) => !ownHeaders.includes(name)),
          ),
          ...(identityToken && { [identityHeader]: identityToken }),
          'x-forwarded-host': host,
          'x-forwarded-proto': protocol.replace(':', ''),
        }),
        onError: (failed) => {
          failed.code(503).send({ errors: [errorAnswer('NOT_AVAILABLE', language)] })
        },
      })
    },
  })
}

/** The path to ask for, undefined where dots lead out of the files to what only the gateway may ask. */
function filePath(raw: string | undefined, base: string, under: string): string | undefined {
  const { pathname, search } = new URL(raw ?? '/', base)
  return pathname.startsWith(under) ? pathname + search : undefined
}
