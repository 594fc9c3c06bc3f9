import { generateKeyPairSync } from 'node:crypto'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer, aService, freePort } from '@motcua/testkit'
import Fastify, { type FastifyInstance } from 'fastify'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveOidc } from '../src/oidc/routes.ts'
import { apiClients } from '../src/store/tables.ts'
import { ask } from './ask.ts'
import { anAgency, anOfficerOf } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

const gatewaySecret = 'only-for-this-test-0123456789-0123456789'

let database: TestDatabase
let app: FastifyInstance
let issuer: URL
const clock = { now: new Date() }

beforeAll(async () => {
  database = await openTestDatabase()
  const port = await freePort()
  issuer = new URL(`http://localhost:${port}/oidc`)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  app = Fastify()
  await serveOidc(app, {
    db: database.db,
    settings: {
      issuer: issuer.href,
      client: { id: 'gateway', secret: gatewaySecret, redirectUris: ['http://localhost:3999/x'] },
      cookieKeys: ['a key that signs cookies in this test'],
      keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig' } as never],
      publicUrl: 'http://localhost:3999/',
    },
    now: () => clock.now,
    onFault: (error) => {
      throw error
    },
    notices: { wake: () => undefined },
  })
  await app.listen({ port, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const create = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
  ... on CreateApiClientSuccess { secret client { id name expiresAt revokedAt } } ... on Refusal { code message } } }`
const revoke = `mutation ($input: RevokeApiClientInput!) { revokeApiClient(input: $input) {
  ... on RevokeApiClientSuccess { client { revokedAt } } ... on Refusal { code } } }`
const open = `mutation ($id: ID!) { openApiAccess(clientId: $id) {
  personId idNumber memberships { roles } } }`

/** An analyst who is entered, and what they ask under. */
async function anAnalyst() {
  const agency = await anAgency(database.db)
  const roles = ['ANALYST', 'ONE_STOP_CLERK'] as const
  const { id, personId } = await anOfficerOf(database.db, agency, { roles })
  const post = { officerId: id, agencyId: agency.id, roles }
  return aContext(database.db, anOfficer(post, { personId }))
}

async function aClient(context: Awaited<ReturnType<typeof anAnalyst>>) {
  const input = { requestId: newId(), name: 'Báo cáo tuần', days: 30 }
  const { data } = await ask(context, create, { input })
  const { secret, client } = data?.['createApiClient'] as {
    secret: string
    client: { id: string; name: string }
  }
  return { input, secret, ...client }
}

const asClient = (id: string, secret: string) =>
  oidc.discovery(issuer, id, secret, oidc.ClientSecretBasic(secret), {
    execute: [oidc.allowInsecureRequests],
  })

test('an analyst’s program gets a token, and the gateway learns whom it stands for [DL24 Đ16]', async () => {
  const context = await anAnalyst()
  const { id, secret } = await aClient(context)
  const program = await asClient(id, secret)
  const { access_token, expires_in } = await oidc.clientCredentialsGrant(program, {
    scope: 'analytics',
  })
  expect(expires_in).toBe(600)

  const said = await oidc.tokenIntrospection(await asClient('gateway', gatewaySecret), access_token)
  expect(said).toMatchObject({ active: true, client_id: id, scope: 'analytics' })

  const { data } = await ask(aContext(database.db, aService('gateway')), open, { id })
  expect(data?.['openApiAccess']).toMatchObject({
    personId: id,
    idNumber: null,
    memberships: [{ roles: ['ANALYST'] }],
  })
})

test('the secret is shown once and kept by its hash only', async () => {
  const context = await anAnalyst()
  const { id, secret, input } = await aClient(context)
  const again = await ask(context, create, { input })
  expect(again.data?.['createApiClient']).toMatchObject({ secret: null, client: { id } })

  const rows = await database.db.query.select().from(apiClients)
  expect(JSON.stringify(rows)).not.toContain(secret)
  await expect(
    oidc.clientCredentialsGrant(await asClient(id, 'guessed'), { scope: 'analytics' }),
  ).rejects.toMatchObject({ status: 401 })
})

test('taken back, neither secret nor token opens anything', async () => {
  const context = await anAnalyst()
  const { id, secret } = await aClient(context)
  const program = await asClient(id, secret)
  const { access_token } = await oidc.clientCredentialsGrant(program, { scope: 'analytics' })

  const stranger = await anAnalyst()
  const refused = await ask(stranger, revoke, { input: { requestId: newId(), clientId: id } })
  expect(refused.data?.['revokeApiClient']).toEqual({ code: 'API_CLIENT_NOT_FOUND' })

  await ask(context, revoke, { input: { requestId: newId(), clientId: id } })
  const said = await oidc.tokenIntrospection(await asClient('gateway', gatewaySecret), access_token)
  expect(said.active).toBe(false)
  await expect(oidc.clientCredentialsGrant(program, { scope: 'analytics' })).rejects.toMatchObject({
    status: 401,
  })
  const { data } = await ask(aContext(database.db, aService('gateway')), open, { id })
  expect(data?.['openApiAccess']).toBeNull()
})

test('only analysts get credentials, only the gateway learns whose they are, wishes are checked', async () => {
  const context = await anAnalyst()
  const input = { requestId: newId(), name: ' ', days: 30 }
  const citizen = await ask(aContext(database.db, aCitizen()), create, { input })
  expect(citizen.codes).toEqual(['FORBIDDEN'])
  expect((await ask(context, open, { id: newId() })).codes).toEqual(['FORBIDDEN'])

  const unnamed = await ask(context, create, { input })
  expect(unnamed.data?.['createApiClient']).toMatchObject({ code: 'API_CLIENT_NAME_INVALID' })
  const forEver = await ask(context, create, {
    input: { ...input, requestId: newId(), name: 'x', days: 9_999 },
  })
  expect(forEver.data?.['createApiClient']).toMatchObject({ code: 'API_CLIENT_DAYS_INVALID' })
})
