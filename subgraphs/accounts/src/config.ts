import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'
import { privateKeySet } from './oidc/settings.ts'

const list = z.string().transform((text) => text.split(',').map((part) => part.trim()))

const shape = {
  ...subgraphSettings,
  PUBLIC_URL: z.url().describe('Where people reach the system, e.g. https://dichvucong.vidu.vn.'),
  EVENTS_DOSSIERS_URL: z.string().describe("PostgreSQL URL of dossiers' database, for its events."),
  LOCAL_PROVIDER: z.string().default('local').describe('Id of the local accounts in the profile.'),
  OIDC_ISSUER: z
    .url()
    .describe('The provider of local accounts as browsers see it, with its path.'),
  OIDC_CLIENT_ID: z.string().default('motcua-gateway'),
  OIDC_CLIENT_SECRET: z.string().min(32).describe('Shared with the gateway.'),
  OIDC_REDIRECT_URI: list.describe('Addresses of the gateway to come back to, by commas.'),
  OIDC_COOKIE_KEYS: list
    .pipe(z.array(z.string().min(32)).min(1))
    .describe('Keys that sign cookies, newest first, by commas.'),
  OIDC_JWKS: privateKeySet.describe('Private keys that sign ID tokens, as a JSON Web Key Set.'),
  MAIL_URL: z.string().describe('smtp://host:port or smtps://user:password@host.'),
  MAIL_FROM: z.string().describe('Sender that people see: Name <address>.'),
}

/** The settings of this service from its environment; stops where any is wrong. */
export function readSettings(environment?: NodeJS.ProcessEnv) {
  return readConfig(shape, environment)
}

/** Settings of the seed alone: the database, and the password of the demo accounts, which has no default. */
export function readSeedSettings(environment?: NodeJS.ProcessEnv) {
  const { DATABASE_URL, TENANT_ID, LOCAL_PROVIDER } = shape
  return readConfig(
    { DATABASE_URL, TENANT_ID, LOCAL_PROVIDER, DEMO_PASSWORD: z.string().min(8) },
    environment,
  )
}
