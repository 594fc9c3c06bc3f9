import { generateKeyPairSync } from 'node:crypto'
import { newId } from '@motcua/kernel'
import { createVisitor } from '@motcua/stand-ins'
import { freePort } from '@motcua/testkit'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openLocalAccount } from '../src/commands/open-local-account.ts'
import { hashPassword } from '../src/commands/password-hash.ts'
import { signInLocally } from '../src/commands/sign-in-locally.ts'
import { serveOidc } from '../src/oidc/routes.ts'
import { setSuspended } from '../src/store/local-accounts.ts'
import { aPerson } from './builders.ts'
import { startNoticeWorld, type NoticeWorld } from './notice-world.ts'

const oldPassword = 'mat-khau-da-quen-mat'
const wanted = 'một câu mới dễ nhớ'

let world: NoticeWorld
let app: FastifyInstance
let origin: string
const clock = { now: new Date() }

beforeAll(async () => {
  world = await startNoticeWorld()
  const port = await freePort()
  origin = `http://localhost:${port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  app = Fastify()
  await serveOidc(app, {
    db: world.database.db,
    settings: {
      issuer: `${origin}/oidc`,
      client: { id: 'gateway', secret: 'x'.repeat(40), redirectUris: ['http://localhost:1/x'] },
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
  await world.close()
})
afterEach(() => world.clear())

async function anAccount(said: { readonly email?: string; readonly phone?: string } = {}) {
  const { db } = world.database
  const person = await aPerson(db, { email: 'quen@congdan.example', ...said })
  const id = newId()
  const username = `quen.${id.slice(-8)}`
  const passwordHash = await hashPassword(oldPassword)
  const account = { id, personId: person.id, username, passwordHash, mustChangePassword: false }
  await db.transaction((tx) => openLocalAccount(tx, account, { provider: 'local', at: clock.now }))
  return { id, username }
}

async function ask(username: string, way = 'EMAIL') {
  const visitor = createVisitor('http://localhost:3999/')
  const page = await visitor.open(`${origin}/oidc/recover`)
  const next = await visitor.submit(page, { username, way })
  return { visitor, next }
}

/** The code of the newest message. */
async function lastCode(): Promise<string> {
  await world.send()
  const text = (await world.messages())[0]?.text ?? (await world.mails())[0]?.text
  return /\b\d{6}\b/.exec(text ?? '')?.[0] ?? ''
}

async function outcomeOf(username: string, password: string) {
  return (await signInLocally(world.database.db, { username, password }, clock.now)).outcome
}

test('[DL24 Đ18.7, DL26 Đ22.7, DL24 Đ24.3, DL26 Đ25.3] who has lost the password opens the link in the mail and chooses a new one, once', async () => {
  const { username } = await anAccount()
  const { visitor } = await ask(` ${username.toUpperCase()}`)
  await world.send()
  const [mail] = await world.mails()
  expect(mail).toMatchObject({ to: ['quen@congdan.example'], subject: 'Đặt lại mật khẩu' })
  const link = /http:\S+\/recover\/code\?\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  const page = await visitor.open(link)
  const code = /name="code"\s+value="(\d{6})"/.exec(page.text)?.[1] ?? ''
  const weak = await visitor.submit(page, { username, code, wanted: 'ngắn', repeated: 'ngắn' })
  expect([weak.status, weak.text.includes('ít nhất 12 ký tự')]).toEqual([422, true])

  const done = await visitor.submit(weak, { username, code, wanted, repeated: wanted })
  expect(done.text).toContain('Đã đặt mật khẩu mới')
  expect(await outcomeOf(username, wanted)).toBe('SIGNED_IN')
  expect(await outcomeOf(username, oldPassword)).toBe('WRONG')
  const again = await visitor.submit(page, { username, code, wanted, repeated: wanted })
  expect(again.status).toBe(401)
})

test('the code comes by text message too, and opens a locked user name', async () => {
  const { username } = await anAccount({ phone: '0912349000' })
  for (let count = 0; count < 5; count += 1) await outcomeOf(username, 'sai')
  expect(await outcomeOf(username, oldPassword)).toBe('LOCKED')
  const { visitor, next } = await ask(username, 'SMS')
  const code = await lastCode()
  expect((await world.messages())[0]?.text).toContain(`${code} la ma dat lai mat khau`)
  const done = await visitor.submit(next, { username, code, wanted, repeated: wanted })
  expect(done.text).toContain('Đã đặt mật khẩu mới')
  expect(await outcomeOf(username, wanted)).toBe('SIGNED_IN')
})

test('the page says the same whether there is such an account or not; the suspended get no code', async () => {
  const known = await anAccount()
  const suspended = await anAccount()
  await setSuspended(world.database.db, suspended.id, clock.now)
  const pages: string[] = []
  for (const username of [known.username, 'khong-co-ai', suspended.username])
    pages.push((await ask(username)).next.text.replaceAll(username, ''))
  expect(new Set(pages).size).toBe(1)
  await world.send()
  expect(await world.mails()).toHaveLength(1)
})

test('five wrong codes spoil the right one; a quarter of an hour does too; nobody is flooded', async () => {
  const { username } = await anAccount()
  const { visitor, next } = await ask(username)
  const code = await lastCode()
  const attempt = (given: string) =>
    visitor.submit(next, { username, code: given, wanted, repeated: wanted })
  const wrong = code === '000000' ? '111111' : '000000'
  for (let count = 0; count < 5; count += 1) expect((await attempt(wrong)).status).toBe(401)
  expect((await attempt(code)).status).toBe(401)

  await world.clear()
  await ask(username)
  const second = await lastCode()
  const before = clock.now
  clock.now = new Date(before.getTime() + 16 * 60_000)
  expect((await attempt(second)).status).toBe(401)
  clock.now = before
  await world.clear()
  for (let count = 0; count < 5; count += 1) await ask(username)
  await world.send()
  expect(await world.mails()).toHaveLength(3)
  expect(await outcomeOf(username, oldPassword)).toBe('SIGNED_IN')
})

test('the pages are there in English, without scripts', async () => {
  const visitor = createVisitor('http://localhost:3999/')
  const page = await visitor.open(`${origin}/oidc/recover?lang=en`)
  expect(page.text).toContain('<h1>Choose a new password</h1>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const empty = await visitor.submit(page, { username: ' ' })
  expect([empty.status, empty.text.includes('Enter the user name.')]).toEqual([422, true])
})
