import { fileURLToPath } from 'node:url'
import { createOutboxHint } from '@motcua/events'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import { createCatalogueReader } from './catalogue-reader.ts'
import { readServiceConfig } from './config.ts'
import { createContext, type Context } from './context.ts'
import { createServer } from './server.ts'

const config = readServiceConfig()
const log = pino({ name: 'procedures', level: config.LOG_LEVEL })

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const reader = createCatalogueReader(db)
const published = createOutboxHint(db.client)
const now = () => new Date()

const app = await startSubgraph<Context>({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: (request) => createContext({ ...request, db, now, published }, reader),
})
log.info({ port: config.PORT }, 'procedures listens')

onStop(async () => {
  await app.close()
  await db.close()
})
