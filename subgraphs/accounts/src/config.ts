import { defaultProfileId } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'
import { privateKeySet } from './oidc/settings.ts'

const list = z.string().transform((text) => text.split(',').map((part) => part.trim()))

const shape = {
  ...subgraphSettings,
  PUBLIC_URL: z.url().describe('Where people reach the system, e.g. https://dichvucong.vidu.vn.'),
  EVENTS_DOSSIERS_URL: z.string().describe("PostgreSQL URL of dossiers' database, for its events."),
  EVENTS_FEEDBACK_URL: z
    .string()
    .optional()
    .describe('The same of feedback; left out, it is not read.'),
  EVENTS_REPORTING_URL: z.string().optional().describe('The same of reporting.'),
  REGULATION_PROFILE: z
    .string()
    .default(defaultProfileId)
    .describe('Which regulation says of what, and how, people are told.'),
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
  SMS_URL: z.url().describe('https://user:password@host/path of the SMS gateway.'),
  SMS_FROM: z.string().max(11).describe('Sender that phones show (brandname).'),
  SMS_REPORT_SECRET: z.string().min(32).describe('With it the gateway signs delivery reports.'),
  SMS_REPORT_URL: z.url().describe('Where the gateway reports: …/reports/sms of this service.'),
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
