import { fileURLToPath } from 'node:url'
import { closeDocuments } from '@motcua/documents'
import { createOutboxHint } from '@motcua/events'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, onStop, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readServiceConfig } from './config.ts'
import type { Context } from './context.ts'
import { addExportRoute } from './files/export-route.ts'
import { startExportWorker } from './files/export-worker.ts'
import { addReportRoutes } from './files/routes.ts'
import { loadIndexSet } from './index-set.ts'
import { createLoaders } from './loaders.ts'
import { clockRules } from './profile-rules.ts'
import { createServer } from './server.ts'
import { openReadModel } from './store/open-read-model.ts'
import { followLogs } from './subscribers/follow-logs.ts'

const config = readServiceConfig()
const log = pino({ name: 'reporting', level: config.LOG_LEVEL })
const indexSet = loadIndexSet()
const profile = loadProfile(config.REGULATION_PROFILE)

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openReadModel(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const open = (url: string) => postgres(url, { max: 2, onnotice: () => undefined })
const logs = {
  dossiers: open(config.EVENTS_DOSSIERS_URL),
  accounts: open(config.EVENTS_ACCOUNTS_URL),
  procedures: open(config.EVENTS_PROCEDURES_URL),
  feedback: open(config.EVENTS_FEEDBACK_URL),
}
const onError = (error: unknown) => log.error({ err: error }, 'events could not be applied')
const following = await followLogs({ db, rules: clockRules(profile), onError }, logs)

const now = () => new Date()
const published = createOutboxHint(db.client)
const app = await startSubgraph<Context>({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: (request) => ({
    ...request,
    db,
    profile,
    indexSet,
    published,
    now,
    loaders: createLoaders(db),
  }),
  routes: async (fastify, identityOf) => {
    await addReportRoutes(fastify, identityOf, { db, profile, now })
    await addExportRoute(fastify, identityOf, { db, folder: config.EXPORTS_FOLDER })
  },
})
const exporting = startExportWorker({ db, folder: config.EXPORTS_FOLDER, now, onError })
log.info({ port: config.PORT }, 'reporting: ready')

onStop(async () => {
  await app.close()
  await exporting.stop()
  await Promise.all(following.map((subscription) => subscription.stop()))
  await Promise.all(Object.values(logs).map((client) => client.end({ timeout: 5 })))
  await Promise.all([db.close(), closeDocuments()])
})
