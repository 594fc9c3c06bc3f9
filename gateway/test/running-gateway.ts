import { createTestDatabase, freePort, gatewayKeys } from '@motcua/testkit'
import { newId } from '@motcua/kernel'
import { migrateDatabase } from '@motcua/subgraph-kit'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import postgres from 'postgres'
import { readGatewayConfig } from '../src/config.ts'
import { trustedDocuments } from '../src/graphql/trusted-documents.ts'
import { createGateway } from '../src/server.ts'
import { startFakeAccounts } from './fake-accounts.ts'
import { startTestProvider } from './test-provider.ts'

/** The client id of a program. */
export const programId = newId()

/** An operation that the test gateway trusts. */
export const meText = 'query Me {\n  me {\n    id\n    fullName\n    __typename\n  }\n}'

const outboxTable = (
  schema: string,
) => `create table ${schema}.outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid,
  type text, key text, payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`

/** A gateway with real sessions, a real provider and a fake accounts; the other subgraphs are down. */
export async function startRunningGateway(settings: NodeJS.ProcessEnv = {}) {
  const database = await createTestDatabase('gateway')
  await migrateDatabase(database.url, fileURLToPath(new URL('../migrations', import.meta.url)))
  const events = postgres(database.url, { max: 2, onnotice: () => undefined })
  await events.unsafe(
    `create schema accounts_log; ${outboxTable('accounts_log')}; ${outboxTable('public')}`,
  )

  const keys = gatewayKeys()
  const accounts = await startFakeAccounts(keys.publicKey)
  const [port, providerPort, nobody] = [await freePort(), await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const client = { clientId: 'gateway', clientSecret: 'a secret of the test' }
  const provider = await startTestProvider(providerPort, {
    ...client,
    programId,
    redirectUris: [`${url}/auth/callback/vneid`, `${url}/auth/callback/national-portal`],
    afterSignOut: `${url}/`,
  })
  const label = { vi: 'VNeID', en: 'VNeID' }
  const vneid = { ...client, id: 'vneid', issuer: provider.issuer, label, kind: 'VNEID' }
  const portal = { ...vneid, id: 'national-portal', kind: 'NATIONAL_PORTAL' }
  const local = { ...vneid, id: 'local', kind: 'LOCAL' }
  const down = { ...vneid, id: 'down', issuer: `http://127.0.0.1:${nobody}` }
  const nowhere = `http://127.0.0.1:${nobody}/graphql`

  const config = readGatewayConfig({
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    IDENTITY_PRIVATE_KEY: keys.privateKey,
    ACCOUNTS_URL: accounts.url,
    PROCEDURES_URL: nowhere,
    DOSSIERS_URL: nowhere,
    FEEDBACK_URL: nowhere,
    REPORTING_URL: nowhere,
    FILES_URL: `http://127.0.0.1:${nobody}`,
    REPORTS_URL: `http://127.0.0.1:${nobody}`,
    EVENTS_ACCOUNTS_URL: `${database.url}?search_path=accounts_log`,
    EVENTS_DOSSIERS_URL: database.url,
    SIGN_IN_PROVIDERS: JSON.stringify([vneid, portal, local, down]),
    COOKIE_SECURE: 'false',
    ...settings,
  })
  const clock = { ahead: 0 }
  const app = await createGateway(config, {
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
    now: () => new Date(Date.now() + clock.ahead),
    documents: trustedDocuments([meText]),
    heartbeatMs: 100,
  })
  await app.listen({ port, host: '127.0.0.1' })

  return {
    url,
    app,
    accounts,
    provider,
    events,
    clock,
    keys,
    async close() {
      await app.close()
      await Promise.all([accounts.close(), provider.close(), events.end()])
      await database.drop()
    },
  }
}
