import './telemetry-off.ts'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import cookie from '@fastify/cookie'
import { createTokenSigner } from '@motcua/identity'
import { languageOf, openDatabase } from '@motcua/subgraph-kit'
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { pino, type Logger } from 'pino'
import { allowedOrigins, type GatewayConfig } from './config.ts'
import { createApiAccess } from './api-access/api-access.ts'
import { fileMethods, filesEndpoint } from './files/endpoint.ts'
import { graphqlEndpoint } from './graphql/endpoint.ts'
import { createGuessGuard } from './graphql/guesses.ts'
import { errorAnswer, faultText } from './graphql/messages.ts'
import { startSupergraph } from './graphql/supergraph.ts'
import { readTrustedDocuments, type TrustedDocuments } from './graphql/trusted-documents.ts'
import { cookieNames } from './http/session-cookie.ts'
import { createRateLimiter } from './http/token-bucket.ts'
import { createVisitorFinder } from './http/visitors.ts'
import { liveEndpoint } from './live/endpoint.ts'
import { followLogs } from './live/follow-logs.ts'
import { createStreamHub } from './live/stream-hub.ts'
import { createSessionKeeper } from './sessions/session-keeper.ts'
import { identityOf } from './sessions/session.ts'
import { createTokenMint } from './sessions/token-mint.ts'
import { createAccountsClient } from './sign-in/accounts-client.ts'
import { createProviderDirectory } from './sign-in/directory.ts'
import { signInEndpoints } from './sign-in/endpoints.ts'
import { createSignInFlow } from './sign-in/flow.ts'
import { createAgencyNames } from './sign-in/session-answer.ts'

/** What tests put in place of what is read from files and the clock. */
export interface GatewayParts {
  readonly log?: Logger
  readonly now?: () => Date
  readonly documents?: TrustedDocuments
  readonly supergraphSdl?: string
  readonly heartbeatMs?: number
}

const HEARTBEAT = 20_000

/** Builds the gateway; it does not listen yet. */
export async function createGateway(
  config: GatewayConfig,
  parts: GatewayParts = {},
): Promise<FastifyInstance> {
  const { log = pino({ level: config.LOG_LEVEL }), now = () => new Date() } = parts
  const documents = parts.documents ?? readTrustedDocuments(documentsFile(config))
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: true,
    requestTimeout: 0,
  }) as unknown as FastifyInstance
  await app.register(cookie)
  app.setErrorHandler(maskFaults)

  const http = await createHttpParts(config, log, now)
  const supergraph = await startSupergraph({
    supergraphSdl:
      parts.supergraphSdl ??
      readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    subgraphs: subgraphsOf(config),
    patience: { query: config.QUERY_TIMEOUT_MS, mutation: config.MUTATION_TIMEOUT_MS },
    log,
  })
  await app.register(graphqlEndpoint, {
    ...http,
    supergraph,
    documents,
    open: config.GRAPHQL_OPEN,
  })
  await app.register(filesEndpoint, {
    ...http,
    url: config.FILES_URL,
    under: '/files/',
    methods: fileMethods,
  })
  await app.register(filesEndpoint, {
    ...http,
    url: config.REPORTS_URL,
    under: '/reports/',
    methods: ['GET'],
  })
  await app.register(signInEndpoints, http)
  const stopLive = await addLive(app, config, http, parts, log)
  app.get('/health', () => ({ status: 'ok' }))

  app.addHook('onReady', async () => {
    const planned = await supergraph.warmUp(documents.texts)
    log.info({ planned }, 'trusted documents planned')
  })
  app.addHook('preClose', stopLive)
  app.addHook('onClose', async () => {
    http.keeper.stop()
    await supergraph.close()
    await http.db.close()
  })
  return app
}

/** A fault of ours says nothing but its reference; what Fastify itself turns down keeps its status. */
function maskFaults(
  error: Error & { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const language = languageOf(request.headers['accept-language'])
  const status = error.statusCode ?? 500
  if (status < 500)
    return reply.code(status).send({ errors: [errorAnswer('BAD_REQUEST', language)] })

  const reference = randomUUID().slice(0, 8)
  request.log.error({ err: error, reference }, 'fault')
  const extensions = { code: 'INTERNAL_SERVER_ERROR', reference }
  return reply.code(500).send({ errors: [{ message: faultText(reference)[language], extensions }] })
}

async function createHttpParts(config: GatewayConfig, log: Logger, now: () => Date) {
  const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID })
  const mint = createTokenMint(await createTokenSigner(config.IDENTITY_PRIVATE_KEY), now)
  const accounts = createAccountsClient(config.ACCOUNTS_URL, mint)
  const limits = {
    idle: config.SESSION_IDLE_MINUTES * 60_000,
    absolute: config.SESSION_HOURS * 3_600_000,
  }
  const { refreshSignIn } = accounts
  const keeper = createSessionKeeper({ db, limits, refreshSignIn, now, log })
  const directory = createProviderDirectory(config.SIGN_IN_PROVIDERS, now, log)
  const publicUrl = config.PUBLIC_URL
  const findApiAccess = createApiAccess({ directory, accounts, now })
  const exploration = { perSecond: config.EXPLORE_PER_SECOND, burst: config.EXPLORE_BURST }
  const guesses = {
    fields: new Set(config.GUESSED_FIELDS),
    perMinute: config.GUESS_PER_MINUTE,
    burst: config.GUESS_BURST,
    missCost: config.GUESS_MISS_COST,
  }
  const rate = { perSecond: config.RATE_PER_SECOND, burst: config.RATE_BURST }
  const cookieName = cookieNames(config.COOKIE_SECURE).session

  return {
    db,
    keeper,
    directory,
    publicUrl,
    now,
    secureCookies: config.COOKIE_SECURE,
    origins: allowedOrigins(config),
    findVisitor: createVisitorFinder({ keeper, mint, cookieName, findApiAccess, now }),
    findAgencyNames: createAgencyNames(accounts, now),
    isWithinRate: createRateLimiter(rate, now),
    isWithinExploration: createRateLimiter(exploration, now),
    guessGuard: createGuessGuard(guesses, now),
    flow: createSignInFlow({ db, directory, keeper, accounts, publicUrl, now }),
  }
}

async function addLive(
  app: FastifyInstance,
  config: GatewayConfig,
  { keeper, findVisitor, now }: Awaited<ReturnType<typeof createHttpParts>>,
  { heartbeatMs = HEARTBEAT }: GatewayParts,
  log: Logger,
) {
  const hub = createStreamHub({
    streamsPerSession: config.STREAMS_PER_SESSION,
    heartbeatMs,
    recheck: async (tokenHash) => {
      const session = await keeper.recheck(tokenHash)
      return session && identityOf(session, now())
    },
  })
  await app.register(liveEndpoint, { hub, findVisitor, now })
  const stopFollowing = followLogs({
    urls: [config.EVENTS_DOSSIERS_URL, config.EVENTS_ACCOUNTS_URL],
    tenantId: config.TENANT_ID,
    publish: hub.publish,
    log,
  })
  return async () => {
    hub.close()
    await stopFollowing()
  }
}

function documentsFile({ TRUSTED_DOCUMENTS }: GatewayConfig): URL {
  return TRUSTED_DOCUMENTS
    ? pathToFileURL(TRUSTED_DOCUMENTS)
    : new URL('../trusted-documents.json', import.meta.url)
}

function subgraphsOf(config: GatewayConfig): Readonly<Record<string, string>> {
  return {
    accounts: config.ACCOUNTS_URL,
    procedures: config.PROCEDURES_URL,
    dossiers: config.DOSSIERS_URL,
    feedback: config.FEEDBACK_URL,
    reporting: config.REPORTING_URL,
  }
}
