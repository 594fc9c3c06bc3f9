import { defaultProfileId, listProfiles } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

/** Settings of the service. */
export function readServiceConfig() {
  return readConfig({
    ...subgraphSettings,
    REGULATION_PROFILE: z
      .enum(listProfiles() as [string, ...string[]])
      .default(defaultProfileId)
      .describe('Profile whose scale people rate on and whose rules feedback follows.'),
    EVENTS_ACCOUNTS_URL: z
      .string()
      .describe('PostgreSQL URL of the database of `accounts`, to read its log.'),
    EVENTS_PROCEDURES_URL: z
      .string()
      .describe('PostgreSQL URL of the database of `procedures`, to read its log.'),
    EVENTS_DOSSIERS_URL: z
      .string()
      .describe('PostgreSQL URL of the database of `dossiers`, to read its log.'),
  })
}
