import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

/** What the rebuilding process needs. */
const rebuildSettings = {
  DATABASE_URL: subgraphSettings.DATABASE_URL,
  TENANT_ID: subgraphSettings.TENANT_ID,
  LOG_LEVEL: subgraphSettings.LOG_LEVEL,
  EVENTS_DOSSIERS_URL: z
    .string()
    .describe('PostgreSQL URL of the database of `dossiers`, to read its log.'),
}

/** Settings of the service. */
export function readServiceConfig() {
  return readConfig({ ...subgraphSettings, ...rebuildSettings })
}

/** Settings of the rebuilding process. */
export function readRebuildConfig() {
  return readConfig(rebuildSettings)
}
