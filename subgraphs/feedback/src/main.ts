import { fileURLToPath } from 'node:url'
import { createOutboxHint } from '@motcua/events'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readServiceConfig } from './config.ts'
import { toRatingScale } from './domain/rating-scale.ts'
import { createLoaders } from './loaders.ts'
import { createServer } from './server.ts'
import { followDossiers } from './subscribers/follow-dossiers.ts'

const config = readServiceConfig()
const log = pino({ name: 'feedback', level: config.LOG_LEVEL })
const scale = toRatingScale(loadProfile(config.REGULATION_PROFILE).rating)

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const eventsClient = postgres(config.EVENTS_DOSSIERS_URL, { max: 2, onnotice: () => undefined })
const following = await followDossiers({
  db,
  eventsClient,
  onError: (error) => log.error({ err: error }, 'events of dossiers could not be applied'),
})

const published = createOutboxHint(db.client)
const app = await startSubgraph({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: (request) => ({
    ...request,
    db,
    scale,
    published,
    now: () => new Date(),
    loaders: createLoaders(db),
  }),
})
log.info({ port: config.PORT }, 'feedback: ready')

onStop(async () => {
  await app.close()
  await following.stop()
  await eventsClient.end({ timeout: 5 })
  await db.close()
})
