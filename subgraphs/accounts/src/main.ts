/** Starts accounts: brings the database up to date, listens, tells people what happens, sends mail and text messages. */
import { fileURLToPath } from 'node:url'
import { createHttpSmsSender, createSmtpSender } from '@motcua/connectors'
import { createOutboxHint } from '@motcua/events'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import { readSettings } from './config.ts'
import { createContext } from './context.ts'
import { serveReports } from './messages/report-routes.ts'
import { startMessageLoop } from './messages/send-messages.ts'
import { startCleaning } from './oidc/cleaning.ts'
import { serveOidc } from './oidc/routes.ts'
import { enterTemplates } from './seed/enter-templates.ts'
import { createServer } from './server.ts'
import { followLogs } from './subscribers/follow-logs.ts'
import { toNoticeRules } from './subscribers/notice-rules.ts'

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

await enterTemplates(db, now())
const rules = toNoticeRules(loadProfile(settings.REGULATION_PROFILE), { portalUrl: publicUrl, now })
const mail = createSmtpSender(settings.MAIL_URL, {
  from: settings.MAIL_FROM,
  messageIdDomain: new URL(publicUrl).hostname,
})
const sms = createHttpSmsSender(settings.SMS_URL, {
  from: settings.SMS_FROM,
  reportUrl: settings.SMS_REPORT_URL,
})
const messages = startMessageLoop({ db, mail, sms, now, onFault })
const stopCleaning = startCleaning({ db, now, onFault })
const notices = { portalUrl: publicUrl, channels: rules.channels, wake: messages.wake }

const stopFollowing = await followLogs({
  ...{ db, rules, onError: onFault },
  urls: {
    dossiers: settings.EVENTS_DOSSIERS_URL,
    feedback: settings.EVENTS_FEEDBACK_URL,
    reporting: settings.EVENTS_REPORTING_URL,
  },
  onApplied: () => {
    published()
    messages.wake()
  },
})

const app = await startSubgraph({
  server: createServer(log),
  port: settings.PORT,
  identityPublicKey: settings.IDENTITY_PUBLIC_KEY,
  makeContext: ({ identity, language }) =>
    createContext(
      { identity, db, now, language, published },
      { localProvider: settings.LOCAL_PROVIDER, notices },
    ),
  routes: async (fastify) => {
    await serveReports(fastify, { db, secret: settings.SMS_REPORT_SECRET, now })
    await serveOidc(fastify, { db, settings: toOidcSettings(), now, onFault, notices })
  },
})
log.info({ port: settings.PORT }, 'listening')

onStop(async () => {
  await app.close()
  await stopFollowing()
  await messages.stop()
  stopCleaning()
  mail.close()
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
