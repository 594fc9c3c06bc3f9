import { generateKeyPairSync } from 'node:crypto'
import { newId } from '@motcua/kernel'
import { createVisitor } from '@motcua/stand-ins'
import { freePort } from '@motcua/testkit'
import Fastify, { type FastifyInstance } from 'fastify'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLocalAccount } from '../src/commands/open-local-account.ts'
import { hashPassword } from '../src/commands/password-hash.ts'
import { clean } from '../src/oidc/cleaning.ts'
import { serveOidc } from '../src/oidc/routes.ts'
import { findAccountByName, setSuspended } from '../src/store/local-accounts.ts'
import { oidcArtefacts } from '../src/store/tables.ts'
import { aPerson } from './builders.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

const redirectUri = 'http://localhost:3999/auth/callback/local'
const secret = 'only-for-this-test-0123456789-0123456789'
const firstPassword = 'mat-khau-duoc-cap'

let database: TestDatabase
let app: FastifyInstance
let client: oidc.Configuration
const clock = { now: new Date('2026-11-20T02:00:00Z') }
const faults: unknown[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  const port = await freePort()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  clock.now = new Date()
  app = Fastify()
  await serveOidc(app, {
    db: database.db,
    settings: {
      issuer: `http://localhost:${port}/oidc`,
      client: { id: 'gateway', secret, redirectUris: [redirectUri] },
      cookieKeys: ['a key that signs cookies in this test'],
      keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig' } as never],
      publicUrl: 'http://localhost:3999/',
    },
    now: () => clock.now,
    onFault: (error) => faults.push(error),
    notices: { wake: () => undefined },
  })
  await app.listen({ port, host: '127.0.0.1' })
  client = await oidc.discovery(
    new URL(`http://localhost:${port}/oidc`),
    'gateway',
    secret,
    oidc.ClientSecretBasic(secret),
    { execute: [oidc.allowInsecureRequests] },
  )
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function anAccount(options: { readonly mustChangePassword?: boolean } = {}) {
  const { mustChangePassword = false } = options
  const person = await aPerson(database.db, { email: 'can.bo@coquan.example' })
  const id = newId()
  const username = `can-bo.${id.slice(-6)}`
  const passwordHash = await hashPassword(firstPassword)
  const account = { id, personId: person.id, username, passwordHash, mustChangePassword }
  await database.db.transaction((tx) =>
    openLocalAccount(tx, account, { provider: 'local', at: clock.now }),
  )
  return { id, username, person }
}

async function begin(extra: Record<string, string> = {}) {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier()
  const expectedState = oidc.randomState()
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state: expectedState,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...extra,
  })
  const visitor = createVisitor(redirectUri)
  const page = await visitor.open(url.href)
  const finish = (callback: string) =>
    oidc.authorizationCodeGrant(client, new URL(callback), { pkceCodeVerifier, expectedState })
  return { visitor, page, finish }
}

test('user name and password become an ID token, once for each code', async () => {
  const { id, username, person } = await anAccount()
  const { visitor, page, finish } = await begin()
  expect(page.text).toContain('<h1>Đăng nhập</h1>')
  expect(page.headers.get('content-security-policy')).toContain("style-src 'self'")
  expect(page.text).not.toMatch(/<script|<style|style=/)

  const back = await visitor.submit(page, {
    username: ` ${username.toUpperCase()}`,
    password: firstPassword,
  })
  const tokens = await finish(back.url)
  const claims = { sub: id, name: person.fullName, preferred_username: username }
  expect(tokens.claims()).toMatchObject({ ...claims, email: 'can.bo@coquan.example' })
  expect(await oidc.fetchUserInfo(client, tokens.access_token, id)).toMatchObject(claims)
  await expect(finish(back.url)).rejects.toThrow()
})

test('a wrong password is told in plain words, in either language', async () => {
  const { username } = await anAccount()
  const { visitor, page } = await begin()
  const wrong = await visitor.submit(page, { username, password: 'sai' })
  expect(wrong.status).toBe(401)
  expect(wrong.text).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng')
  expect(wrong.text).toContain('role="alert"')
  expect(wrong.text).toContain('<title>Lỗi: Đăng nhập</title>')

  const other = /href="([^"]*)" lang="en"/.exec(page.text)?.[1] ?? ''
  const english = await visitor.open(new URL(other, page.url).href)
  expect(english.text).toContain('<h1>Sign in</h1>')
  const empty = await visitor.submit(english, { username, password: '' })
  expect(empty.text).toContain('Enter user name and password.')
})

test('five failures lock a user name for a quarter of an hour, whether it exists or not', async () => {
  const { username } = await anAccount()
  for (const name of [username, `khong-co.${newId()}`]) {
    const { visitor, page } = await begin()
    const attempts: number[] = []
    for (let count = 0; count < 5; count += 1)
      attempts.push((await visitor.submit(page, { username: name, password: 'sai' })).status)
    expect(attempts).toEqual([401, 401, 401, 401, 429])

    const locked = await visitor.submit(page, { username: name, password: firstPassword })
    expect(locked.status).toBe(429)
    expect(locked.text).toContain('hãy thử lại sau 15 phút')
  }

  const before = clock.now
  clock.now = new Date(before.getTime() + 16 * 60_000)
  const { visitor, page } = await begin()
  const back = await visitor.submit(page, { username, password: firstPassword })
  expect(back.url).toContain('code=')
  clock.now = before
})

test('guesses sent all at once are counted one by one', async () => {
  const { username } = await anAccount()
  const { visitor, page } = await begin()
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => visitor.submit(page, { username, password: 'sai' })),
  )
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(4)
})

test('[DL24 Đ24.2, DL26 Đ25.2, DN19 Đ26.2] the first sign-in forces a new password that keeps the rules', async () => {
  const { id, username } = await anAccount({ mustChangePassword: true })
  const { visitor, page, finish } = await begin()
  const change = await visitor.submit(page, { username, password: firstPassword })
  expect(change.text).toContain('<h1>Đặt mật khẩu mới</h1>')

  const choose = (wanted: string, repeated = wanted) => visitor.submit(change, { wanted, repeated })
  expect((await choose('ngắn', 'khác')).text).toMatch(/ít nhất 12 ký tự[\s\S]*chưa giống nhau/)
  expect((await choose(firstPassword)).text).toContain('phải khác mật khẩu được cấp')
  expect((await choose(`xin chào ${username}`)).text).toContain('không được chứa tên đăng nhập')
  expect((await choose('aaaaaaaaaaaaaa')).status).toBe(422)

  const back = await choose('một câu dễ nhớ của tôi')
  expect((await finish(back.url)).claims()?.sub).toBe(id)

  const again = await begin()
  expect(
    (await again.visitor.submit(again.page, { username, password: firstPassword })).status,
  ).toBe(401)
  const next = { username, password: 'một câu dễ nhớ của tôi' }
  expect((await again.visitor.submit(again.page, next)).url).toContain('code=')
})

test('nobody gets past the new password by going back to the authorization', async () => {
  const { username } = await anAccount({ mustChangePassword: true })
  const { visitor, page } = await begin()
  await visitor.submit(page, { username, password: firstPassword })
  const uid = /interaction\/([^?/]+)/.exec(page.url)?.[1] ?? ''
  const resumed = await visitor.open(new URL(`/oidc/auth/${uid}`, page.url).href)

  expect(resumed.url).not.toContain('code=')
  expect((await findAccountByName(database.db, username))?.mustChangePassword).toBe(true)
})

test('a suspended account is told so, and only to who knows the password', async () => {
  const { id, username } = await anAccount()
  await setSuspended(database.db, id, clock.now)
  const { visitor, page } = await begin({ ui_locales: 'en' })
  const right = await visitor.submit(page, { username, password: firstPassword })
  expect([right.status, right.text.includes('The account is suspended')]).toEqual([403, true])
  expect((await visitor.submit(page, { username, password: 'sai' })).status).toBe(401)
})

test('one can cancel, and each sign-in asks anew', async () => {
  const { username } = await anAccount()
  const first = await begin()
  await first.visitor.submit(first.page, { username, password: firstPassword })
  const second = await first.visitor.open((await authorizationUrl()).href)
  expect(second.text).toContain('<h1>Đăng nhập</h1>')

  const cancel = /href="([^"]*cancel)"/.exec(second.text)?.[1] ?? ''
  const back = await first.visitor.open(new URL(cancel, second.url).href)
  expect(new URL(back.url).searchParams.get('error')).toBe('access_denied')
})

async function authorizationUrl() {
  const code_challenge = await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier())
  const pkce = { code_challenge, code_challenge_method: 'S256', state: oidc.randomState() }
  return oidc.buildAuthorizationUrl(client, { redirect_uri: redirectUri, scope: 'openid', ...pkce })
}

test('who got lost is shown the way home, and nothing of our insides', async () => {
  const { visitor, page } = await begin()
  const stranger = createVisitor(redirectUri)
  const lost = await stranger.open(new URL('/oidc/interaction/none', page.url).href)
  expect([lost.status, lost.text.includes('đã hết hạn')]).toEqual([400, true])

  const wrong = await authorizationUrl()
  wrong.searchParams.set('redirect_uri', 'http://evil.example/')
  const refused = await visitor.open(wrong.href)
  expect(refused.text).toContain('Không đăng nhập được')
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(faults).toEqual([])
})

test('addresses come from the issuer, whatever the request says its host is', async () => {
  const { page } = await begin()
  const url = new URL('/oidc/.well-known/openid-configuration', page.url)
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const response = await fetch(url, { headers })
  const known = (await response.json()) as Record<string, string>
  expect(known['token_endpoint']).toBe(`${url.origin}/oidc/token`)
  expect(known['issuer']).toBe(`${url.origin}/oidc`)
})

test('what has expired is thrown away', async () => {
  const { db } = database
  await clean({ db, now: () => new Date(clock.now.getTime() + 25 * 3_600_000) })
  expect(await db.query.select().from(oidcArtefacts)).toEqual([])
})
