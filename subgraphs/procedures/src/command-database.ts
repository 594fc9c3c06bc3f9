import { fileURLToPath } from 'node:url'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import type { readCommandConfig } from './config.ts'

/** The migrated database for a command of the command line. */
export async function openCommandDatabase({
  DATABASE_URL,
  TENANT_ID,
}: ReturnType<typeof readCommandConfig>): Promise<OpenDatabase> {
  await migrateDatabase(DATABASE_URL, fileURLToPath(new URL('../migrations', import.meta.url)))
  return openDatabase(DATABASE_URL, { tenantId: TENANT_ID, connections: 2 })
}
