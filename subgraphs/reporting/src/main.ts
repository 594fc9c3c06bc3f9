import { fileURLToPath } from 'node:url'
import { migrateDatabase, onStop, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readServiceConfig } from './config.ts'
import { createServer } from './server.ts'
import { openReadModel } from './store/open-read-model.ts'
import { followDossiers } from './subscribers/follow-dossiers.ts'

const config = readServiceConfig()
const log = pino({ name: 'reporting', level: config.LOG_LEVEL })

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openReadModel(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const eventsClient = postgres(config.EVENTS_DOSSIERS_URL, { max: 2, onnotice: () => undefined })
const following = await followDossiers({
  db,
  eventsClient,
  onError: (error) => log.error({ err: error }, 'events of dossiers could not be applied'),
})

const app = await startSubgraph({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: (request) => ({
    ...request,
    db,
    now: () => new Date(),
    // Nothing is published here: figures only read.
    published: () => undefined,
  }),
})
log.info({ port: config.PORT }, 'reporting: ready')

onStop(async () => {
  await app.close()
  await following.stop()
  await eventsClient.end({ timeout: 5 })
  await db.close()
})
