/** Enters the made-up province into a migrated or empty database: `node src/seed-main.ts`. Run again it changes nothing. */
import { fileURLToPath } from 'node:url'
import { migrateDatabase, openDatabase } from '@motcua/subgraph-kit'
import { readSeedSettings } from './config.ts'
import { seed } from './seed/seed.ts'

const { DATABASE_URL, TENANT_ID, LOCAL_PROVIDER, DEMO_PASSWORD } = readSeedSettings()
const migrations = fileURLToPath(new URL('../migrations', import.meta.url))

await migrateDatabase(DATABASE_URL, migrations)
const db = openDatabase(DATABASE_URL, { tenantId: TENANT_ID })
const changes = await seed(db, {
  password: DEMO_PASSWORD,
  provider: LOCAL_PROVIDER,
  at: new Date(),
})
console.log(`Seed of accounts: ${changes} entries new or changed.`)
await db.close()
