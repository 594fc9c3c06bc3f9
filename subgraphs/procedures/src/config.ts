import { defaultProfileId, listProfiles } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

/** Settings of the service. */
export function readServiceConfig() {
  return readConfig(subgraphSettings)
}

/** Settings of the command line: the database, whose province it is, and where the person stands. */
export function readCommandConfig() {
  const { DATABASE_URL, TENANT_ID } = subgraphSettings
  const profiles = listProfiles() as [string, ...string[]]
  const REGULATION_PROFILE = z.enum(profiles).default(defaultProfileId)
  // Run through pnpm the working folder is the package's; pnpm tells where it was called.
  const INIT_CWD = z.string().default('.')
  return readConfig({ DATABASE_URL, TENANT_ID, REGULATION_PROFILE, INIT_CWD })
}
