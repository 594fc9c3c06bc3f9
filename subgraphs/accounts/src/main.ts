/** Starts accounts: brings the database up to date, listens, tells applicants of their dossiers, sends mail. */
import { fileURLToPath } from 'node:url'
import { createSmtpSender } from '@motcua/connectors'
import { createOutboxHint, subscribe } from '@motcua/events'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readSettings } from './config.ts'
import { createContext } from './context.ts'
import { startMailLoop } from './mail/send-mails.ts'
import { startCleaning } from './oidc/cleaning.ts'
import { serveOidc } from './oidc/routes.ts'
import { createServer } from './server.ts'
import { noticesOfDossiers } from './subscribers/dossiers.ts'
import { readTemplates } from './subscribers/notice-templates.ts'

const settings = readSettings()
const log = pino({ name: 'accounts', level: settings.LOG_LEVEL })
const onFault = (error: unknown) => log.error({ err: error }, 'fault')
const now = () => new Date()
const { TENANT_ID: tenantId, PUBLIC_URL: publicUrl } = settings

await migrateDatabase(
  settings.DATABASE_URL,
  fileURLToPath(new URL('../migrations', import.meta.url)),
)
const db = openDatabase(settings.DATABASE_URL, { tenantId })
const published = createOutboxHint(db.client)

const sender = createSmtpSender(settings.MAIL_URL, {
  from: settings.MAIL_FROM,
  messageIdDomain: new URL(publicUrl).hostname,
})
const mails = startMailLoop({ db, sender, now, onFault })
const stopCleaning = startCleaning({ db, now, onFault })

const dossiers = postgres(settings.EVENTS_DOSSIERS_URL, { max: 2, onnotice: () => undefined })
const subscription = await subscribe({
  consumer: 'accounts',
  source: 'dossiers',
  sourceClient: dossiers,
  tenantId,
  transaction: db.transaction,
  handlers: noticesOfDossiers({ templates: readTemplates(), portalUrl: publicUrl, now }),
  onError: onFault,
  onApplied: () => {
    published()
    mails.wake()
  },
})

const app = await startSubgraph({
  server: createServer(log),
  port: settings.PORT,
  identityPublicKey: settings.IDENTITY_PUBLIC_KEY,
  makeContext: ({ identity, language }) =>
    createContext({ identity, db, now, language, published }),
  routes: (fastify) => serveOidc(fastify, { db, settings: toOidcSettings(), now, onFault }),
})
log.info({ port: settings.PORT }, 'listening')

onStop(async () => {
  await app.close()
  await subscription.stop()
  await mails.stop()
  stopCleaning()
  sender.close()
  await dossiers.end({ timeout: 5 })
  await db.close()
})

function toOidcSettings() {
  return {
    issuer: settings.OIDC_ISSUER,
    client: {
      id: settings.OIDC_CLIENT_ID,
      secret: settings.OIDC_CLIENT_SECRET,
      redirectUris: settings.OIDC_REDIRECT_URI,
    },
    cookieKeys: settings.OIDC_COOKIE_KEYS,
    keys: settings.OIDC_JWKS.keys,
    publicUrl,
  }
}
