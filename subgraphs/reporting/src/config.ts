import { defaultProfileId, listProfiles } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

/** What the rebuilding process needs. */
const rebuildSettings = {
  DATABASE_URL: subgraphSettings.DATABASE_URL,
  TENANT_ID: subgraphSettings.TENANT_ID,
  LOG_LEVEL: subgraphSettings.LOG_LEVEL,
  REGULATION_PROFILE: z
    .enum(listProfiles() as [string, ...string[]])
    .default(defaultProfileId)
    .describe('Profile that says how the clock runs and which reports are due.'),
  EVENTS_DOSSIERS_URL: z
    .string()
    .describe('PostgreSQL URL of the database of `dossiers`, to read its log.'),
}

/** What the service needs besides. */
const serviceSettings = {
  EVENTS_ACCOUNTS_URL: z.string().describe('The same of `accounts`.'),
  EVENTS_PROCEDURES_URL: z.string().describe('The same of `procedures`.'),
  EXPORTS_FOLDER: z.string().describe('Where exported files are kept for seven days.'),
  EVENTS_FEEDBACK_URL: z.string().describe('The same of `feedback`.'),
}

/** Settings of the service. */
export function readServiceConfig() {
  return readConfig({ ...subgraphSettings, ...rebuildSettings, ...serviceSettings })
}

/** Settings of the rebuilding process. */
export function readRebuildConfig() {
  return readConfig(rebuildSettings)
}
