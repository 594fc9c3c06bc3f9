import { fileURLToPath } from 'node:url'
import { closeDocuments } from '@motcua/documents'
import { createOutboxHint } from '@motcua/events'
import { createClamdScanner, noScanner, openFileStorage } from '@motcua/files'
import { createTokenVerifier } from '@motcua/identity'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readDossiersConfig } from './config.ts'
import type { Context } from './context.ts'
import { addFileRoutes } from './files/routes.ts'
import { createLoaders } from './loaders.ts'
import { openCertificateFolder } from './paperwork/certificates.ts'
import { createPaperwork } from './paperwork/paperwork.ts'
import { startPaymentLoop } from './commands/payments/sweep.ts'
import { toPaymentSetting } from './payment-setting.ts'
import { addPaymentRoutes } from './payments/routes.ts'
import { createServer } from './server.ts'
import { startSubscribers } from './subscribers/start-subscribers.ts'

const config = readDossiersConfig()
const log = pino({ name: 'dossiers', level: config.LOG_LEVEL })
const profile = loadProfile(config.REGULATION_PROFILE)
const now = () => new Date()

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const storage = await openFileStorage({ driver: 'FOLDER', folder: config.FILES_FOLDER })
const certificates = openCertificateFolder(config.CERTIFICATES_FOLDER, config.MAKE_CERTIFICATES)
const publicOrigin = config.PUBLIC_ORIGIN
const paperwork = createPaperwork({ storage, certificates, profile, publicOrigin })
const published = createOutboxHint(db.client)
const payment = toPaymentSetting(config)
const system = { db, now, profile, published, payment }

const procedures = postgres(config.EVENTS_PROCEDURES_URL, { max: 2, onnotice: () => undefined })
const accounts = postgres(config.EVENTS_ACCOUNTS_URL, { max: 2, onnotice: () => undefined })
const onError = (error: unknown) => log.error({ err: error }, 'events')
const subscriptions = await startSubscribers({
  ...{ db, paperwork, profile, procedures, accounts, onError },
})

const scanner = config.CLAMD_HOST
  ? createClamdScanner({ host: config.CLAMD_HOST, port: config.CLAMD_PORT })
  : noScanner
const verifier = await createTokenVerifier(config.IDENTITY_PUBLIC_KEY)
const app = await startSubgraph<Context>({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: ({ identity, language }) => ({
    identity,
    language,
    db,
    now,
    profile,
    paperwork,
    payment,
    published,
    loaders: createLoaders(db),
  }),
  routes: async (fastify, identityOf) => {
    await addFileRoutes(fastify, identityOf, {
      db,
      storage,
      scanner,
      verifier,
      now,
      uploadsFolder: config.UPLOADS_FOLDER,
      maxBytes: config.MAX_UPLOAD_BYTES,
      onFault: (error) => log.error({ err: error }, 'upload'),
    })
    await addPaymentRoutes(fastify, {
      system,
      onDoubt: (what, message) => log.warn(what, message),
    })
  },
})
const paymentLoop = startPaymentLoop(system, {
  onFault: (error) => log.error({ err: error }, 'payments'),
})
log.info({ port: config.PORT }, 'dossiers: ready')

onStop(async () => {
  await app.close()
  await paymentLoop.stop()
  await Promise.all(subscriptions.map((subscription) => subscription.stop()))
  await Promise.all([procedures.end(), accounts.end(), db.close(), closeDocuments()])
})
