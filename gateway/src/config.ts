import { readConfig } from '@motcua/subgraph-kit'
import { z } from 'zod'
import { providersFromJson } from './sign-in/provider.ts'

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const milliseconds = z.coerce.number().int().positive()
const inDevelopment = process.env['NODE_ENV'] !== 'production'

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1)))

/** Every setting of the gateway. What has a default can be left out. */
export const gatewaySettings = {
  PORT: z.coerce.number().int().default(4000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PUBLIC_URL: z.url().describe('Origin as browsers see it, e.g. https://dichvucong.example.vn.'),
  EXTRA_ORIGINS: list.optional().describe('Further origins whose pages may act, by comma.'),
  TRUST_PROXY: z
    .string()
    .default('loopback')
    .describe('Proxies whose x-forwarded-for is believed.'),
  DATABASE_URL: z.string().describe("PostgreSQL URL of the gateway's own database (sessions)."),
  TENANT_ID: z.coerce.number().int().default(1).describe("Number of the province's installation."),
  IDENTITY_PRIVATE_KEY: z.string().describe('Ed25519 private key (PEM) that signs identities.'),
  ACCOUNTS_URL: z.url().describe('GraphQL of accounts, e.g. http://127.0.0.1:4001/graphql.'),
  PROCEDURES_URL: z.url().describe('GraphQL of procedures.'),
  DOSSIERS_URL: z.url().describe('GraphQL of dossiers.'),
  FEEDBACK_URL: z.url().describe('GraphQL of feedback.'),
  REPORTING_URL: z.url().describe('GraphQL of reporting.'),
  FILES_URL: z.url().describe('Where /files is served, e.g. http://127.0.0.1:4003.'),
  REPORTS_URL: z.url().describe('Where /reports is served, e.g. http://127.0.0.1:4005.'),
  EVENTS_ACCOUNTS_URL: z.string().describe('PostgreSQL URL of the event log of accounts.'),
  EVENTS_DOSSIERS_URL: z.string().describe('PostgreSQL URL of the event log of dossiers.'),
  SIGN_IN_PROVIDERS: providersFromJson.describe('JSON list of OpenID Connect providers.'),
  COOKIE_SECURE: yesOrNo
    .default(!inDevelopment)
    .describe('Cookies over HTTPS only; true by default in production.'),
  SESSION_IDLE_MINUTES: z.coerce.number().positive().default(60),
  SESSION_HOURS: z.coerce.number().positive().default(12),
  GRAPHQL_OPEN: yesOrNo
    .default(inDevelopment)
    .describe('Whether requests without a session may send any text, introspection too.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe('File with the operations that may be run; the list that ships with it if left out.'),
  RATE_PER_SECOND: z.coerce.number().positive().default(20).describe('Requests, lasting.'),
  RATE_BURST: z.coerce.number().positive().default(120).describe('Requests at once.'),
  EXPLORE_PER_SECOND: z.coerce
    .number()
    .positive()
    .default(2)
    .describe("Analysts' own queries, lasting."),
  EXPLORE_BURST: z.coerce
    .number()
    .positive()
    .default(20)
    .describe("Analysts' own queries at once."),
  GUESSED_FIELDS: list
    .default(['lookUpDossier', 'lookUpFeedback', 'checkPaper'])
    .describe('Fields that answer to a code somebody could guess, by comma.'),
  GUESS_PER_MINUTE: z.coerce.number().positive().default(4).describe('Such questions, lasting.'),
  GUESS_BURST: z.coerce.number().positive().default(20).describe('Such questions at once.'),
  GUESS_MISS_COST: z.coerce
    .number()
    .nonnegative()
    .default(4)
    .describe('What one that matches nothing costs beside itself.'),
  STREAMS_PER_SESSION: z.coerce.number().int().positive().default(6),
  QUERY_TIMEOUT_MS: milliseconds.default(8_000),
  MUTATION_TIMEOUT_MS: milliseconds.default(30_000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
}

/** The gateway's settings, read once. */
export type GatewayConfig = ReturnType<typeof readGatewayConfig>

/** Reads the settings; says all that is wrong, at once, and stops. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv = process.env) {
  return readConfig(gatewaySettings, environment)
}

/** Origins whose pages may act on behalf of a session. */
export function allowedOrigins(config: GatewayConfig): ReadonlySet<string> {
  return new Set([new URL(config.PUBLIC_URL).origin, ...(config.EXTRA_ORIGINS ?? [])])
}
