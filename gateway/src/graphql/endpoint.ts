import { HeaderMap } from '@apollo/server'
import { languageOf } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { turnDown } from '../http/answers.ts'
import { comesFromUs } from '../http/same-origin.ts'
import type { RateLimiter } from '../http/token-bucket.ts'
import type { FindVisitor, Visitor } from '../http/visitors.ts'
import { readRequest, type ReadRequest } from './read-request.ts'
import type { Supergraph } from './supergraph.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

interface EndpointOptions {
  readonly supergraph: Supergraph
  readonly documents: TrustedDocuments
  /** Whether requests without a session may send any text. */
  readonly open: boolean
  readonly origins: ReadonlySet<string>
  readonly findVisitor: FindVisitor
  readonly isWithinRate: RateLimiter
}

const BODY_LIMIT = 1_000_000

/** `POST /graphql`: everything that can be decided without parsing GraphQL is decided here. */
export async function graphqlEndpoint(app: FastifyInstance, options: EndpointOptions) {
  const { documents, open, origins, findVisitor, isWithinRate } = options

  // A form of another site can post plain text; nobody of ours does.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const language = languageOf(request.headers['accept-language'])
    if (error.statusCode === 415)
      return turnDown(reply, { code: 'UNSUPPORTED_MEDIA_TYPE' }, language)
    if (error.statusCode === 413) return turnDown(reply, { code: 'CONTENT_TOO_LARGE' }, language)
    if (error.statusCode === 400) return turnDown(reply, { code: 'BAD_REQUEST' }, language)
    throw error
  })

  app.post('/graphql', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const visitor = await findVisitor(request)
    const { language, session, hasCookie } = visitor
    if (!comesFromUs(request, origins))
      return turnDown(reply, { code: 'ORIGIN_NOT_ALLOWED' }, language)
    if (!isWithinRate(session?.tokenHash ?? request.ip))
      return turnDown(reply, { code: 'RATE_LIMITED' }, language)

    const read = readRequest(request.body, { documents, anyText: open && !hasCookie })
    if (!read.ok) return turnDown(reply, read.error, language)
    return run(options.supergraph, request, reply, read.value, visitor)
  })

  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) =>
      turnDown(
        reply.header('allow', 'POST'),
        { code: 'METHOD_NOT_ALLOWED' },
        languageOf(request.headers['accept-language']),
      ),
  })
}

async function run(
  { server }: Supergraph,
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReadRequest,
  { identityToken, language }: Visitor,
) {
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', request.headers.accept ?? '*/*'],
      ]),
      search: '',
      body,
    },
    context: async () => ({ identityToken, language }),
  })

  for (const [name, value] of answer.headers) reply.header(name, value)
  reply.code(answer.status ?? 200).header('cache-control', 'no-store')
  if (answer.body.kind === 'complete') return reply.send(answer.body.string)
  throw new Error('The gateway answers in one piece only.')
}
