import { fileURLToPath } from 'node:url'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readRebuildConfig } from './config.ts'
import { clockRules } from './profile-rules.ts'
import { rebuild } from './rebuild.ts'
import { openReadModel } from './store/open-read-model.ts'

const config = readRebuildConfig()
const log = pino({ name: 'reporting-rebuild', level: config.LOG_LEVEL })

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openReadModel(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const eventsClient = postgres(config.EVENTS_DOSSIERS_URL, { max: 2, onnotice: () => undefined })
try {
  const rules = clockRules(loadProfile(config.REGULATION_PROFILE))
  await rebuild({ db, rules, eventsClient })
  log.info('the figures are built again')
} finally {
  await eventsClient.end({ timeout: 5 })
  await db.close()
}
