import { fileURLToPath } from 'node:url'
import { createOutboxHint } from '@motcua/events'
import { loadProfile } from '@motcua/regulation'
import { migrateDatabase, onStop, openDatabase, startSubgraph } from '@motcua/subgraph-kit'
import { pino } from 'pino'
import postgres from 'postgres'
import { readServiceConfig } from './config.ts'
import { toFeedbackRules } from './domain/feedback/rules.ts'
import { toRatingScale } from './domain/rating-scale.ts'
import { createLoaders } from './loaders.ts'
import { createServer } from './server.ts'
import { startSubscribers } from './subscribers/start-subscribers.ts'

const config = readServiceConfig()
const log = pino({ name: 'feedback', level: config.LOG_LEVEL })
const profile = loadProfile(config.REGULATION_PROFILE)
const scale = toRatingScale(profile.rating)
const rules = toFeedbackRules(profile)

await migrateDatabase(config.DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID })
const readOnly = (url: string) => postgres(url, { max: 2, onnotice: () => undefined })
const sources = {
  dossiers: readOnly(config.EVENTS_DOSSIERS_URL),
  accounts: readOnly(config.EVENTS_ACCOUNTS_URL),
  procedures: readOnly(config.EVENTS_PROCEDURES_URL),
}
const following = await startSubscribers({
  db,
  sources,
  onError: (error) => log.error({ err: error }, 'events could not be applied'),
})

const published = createOutboxHint(db.client)
const app = await startSubgraph({
  server: createServer(log),
  port: config.PORT,
  identityPublicKey: config.IDENTITY_PUBLIC_KEY,
  makeContext: (request) => ({
    ...request,
    ...{ db, scale, rules, published },
    now: () => new Date(),
    loaders: createLoaders(db),
  }),
})
log.info({ port: config.PORT }, 'feedback: ready')

onStop(async () => {
  await app.close()
  await Promise.all(following.map((subscription) => subscription.stop()))
  await Promise.all(Object.values(sources).map((client) => client.end({ timeout: 5 })))
  await db.close()
})
