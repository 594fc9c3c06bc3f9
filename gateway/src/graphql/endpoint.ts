import { HeaderMap } from '@apollo/server'
import { languageOf } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { turnDown } from '../http/answers.ts'
import { comesFromUs } from '../http/same-origin.ts'
import type { RateLimiter } from '../http/token-bucket.ts'
import type { FindVisitor, Visitor } from '../http/visitors.ts'
import { guessesSpent, type Guess, type GuessGuard } from './guesses.ts'
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
  /** A tighter rate, for what people ask in their own words. */
  readonly isWithinExploration: RateLimiter
  /** The tightest, for fields that answer to a code somebody could guess. */
  readonly guessGuard: GuessGuard
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
    const { language, hasCookie, mayExplore, countedFor = request.ip } = visitor
    if (visitor.isTurnedAway) return turnDown(reply, { code: 'TOKEN_INVALID' }, language)
    if (!comesFromUs(request, origins))
      return turnDown(reply, { code: 'ORIGIN_NOT_ALLOWED' }, language)
    if (!isWithinRate(countedFor)) return turnDown(reply, { code: 'RATE_LIMITED' }, language)

    const read = readRequest(request.body, {
      documents,
      anyText: mayExplore || (open && !hasCookie),
    })
    if (!read.ok) return turnDown(reply, read.error, language)
    const isProgram = visitor.identityToken !== undefined && visitor.session === undefined
    const exploring = isProgram || !documents.knows(read.value.query)
    if (exploring && !options.isWithinExploration(countedFor))
      return turnDown(reply, { code: 'RATE_LIMITED' }, language)
    const guess = options.guessGuard(countedFor, read.value.query)
    if (guess?.allowed === false)
      return turnDown(reply, { code: 'RATE_LIMITED', detail: guessesSpent }, language)
    return run(options.supergraph, request, reply, read.value, { ...visitor, exploring, guess })
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

/** How a request is counted. */
interface RequestManner {
  readonly exploring: boolean
  readonly guess: Guess | undefined
}

async function run(
  { server }: Supergraph,
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReadRequest,
  { identityToken, language, exploring, guess }: Visitor & RequestManner,
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
    context: async () => ({ identityToken, language, exploring }),
  })

  for (const [name, value] of answer.headers) reply.header(name, value)
  reply.code(answer.status ?? 200).header('cache-control', 'no-store')
  if (answer.body.kind === 'complete') {
    guess?.settle(answer.body.string)
    return reply.send(answer.body.string)
  }
  throw new Error('The gateway answers in one piece only.')
}
