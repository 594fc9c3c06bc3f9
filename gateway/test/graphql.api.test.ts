import { createHash } from 'node:crypto'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meText, startRunningGateway } from './running-gateway.ts'
import { createTestBrowser } from './test-browser.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>
let closed: Awaited<ReturnType<typeof startRunningGateway>>

beforeAll(async () => {
  gateway = await startRunningGateway()
  closed = await startRunningGateway({
    GRAPHQL_OPEN: 'false',
    RATE_BURST: '12',
    RATE_PER_SECOND: '1',
  })
})
afterAll(async () => {
  await gateway.close()
  await closed.close()
})

const json = { 'content-type': 'application/json' }
const meHash = createHash('sha256').update(meText).digest('hex')
const byHash = (sha256Hash: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
})

async function ask(
  body: unknown,
  {
    at = gateway,
    browser = createTestBrowser(),
    headers = {},
  }: {
    at?: typeof gateway
    browser?: ReturnType<typeof createTestBrowser>
    headers?: Readonly<Record<string, string>>
  } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await browser.visit(`${at.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: text,
  })
  return { status: answer.status, ...answer.json() }
}

async function signedIn(at = gateway) {
  const browser = createTestBrowser()
  at.provider.next.claims = { name: 'Nguyễn Thị Thử' }
  await browser.follow(`${at.url}/auth/sign-in?provider=vneid&return=/x`, `${at.url}/x`)
  return browser
}

describe('trusted documents', () => {
  test('a session runs one by its hash, under its own identity and in its own language', async () => {
    const browser = await signedIn()
    const answer = await ask(byHash(meHash), { browser, headers: { 'accept-language': 'en-GB' } })

    expect(answer).toMatchObject({ status: 200, data: { me: { fullName: 'Nguyễn Thị Thử' } } })
    expect(gateway.accounts.seen.languages.at(-1)).toBe('en')
  })

  test('a known text is as good as its hash', async () => {
    const browser = await signedIn()
    expect(await ask({ query: meText }, { browser })).toMatchObject({ status: 200 })
  })

  test.each([{ query: '{ me { id } }' }, byHash('0'.repeat(64))])(
    'a session runs nothing else: %j',
    async (body) => {
      const answer = await ask(body, { browser: await signedIn() })
      expect(answer).toMatchObject({
        status: 400,
        errors: [
          {
            extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
            message: expect.stringContaining('Hãy tải lại trang'),
          },
        ],
      })
    },
  )

  test('without a session any text runs where the gateway is open, and none where it is not', async () => {
    const body = { query: '{ me { id } }' }
    expect(await ask(body)).toMatchObject({ status: 200, data: { me: null } })
    expect(await ask(body, { at: closed })).toMatchObject({ status: 400 })
    expect(await ask(byHash(meHash), { at: closed })).toMatchObject({ data: { me: null } })
  })

  test('introspection only where it is open', async () => {
    const body = { query: getIntrospectionQuery() }
    expect(await ask(body)).toMatchObject({ status: 200, data: { __schema: {} } })
    expect(await ask(body, { at: closed })).toMatchObject({ status: 400 })
  })

  test('fields of the gateway are nobody else’s to ask', async () => {
    const answer = await ask({ query: 'mutation { refreshSignIn(personId: "x") { personId } }' })
    expect(answer).toMatchObject({ status: 400 })
    expect(gateway.accounts.seen.refreshes).toBe(0)
  })
})

describe('malformed requests are the client’s mistake', () => {
  test.each([
    ['not JSON', '{'],
    ['an array', [{ query: meText }]],
    ['no document', {}],
    ['an empty document', { query: '' }],
    ['variables that are no object', { query: meText, variables: 'x' }],
    ['a hash that is none', byHash('x')],
    ['a syntax error', { query: '{ me {' }],
    ['an unknown field', { query: '{ nothing }' }],
    ['two operations and no name', { query: 'query A { me { id } } query B { me { id } }' }],
    ['a name that no operation has', { query: 'query A { me { id } }', operationName: 'B' }],
    ['a missing variable', { query: 'query A($id: ID!) { dossier(id: $id) { id } }' }],
  ])('%s', async (_, body) => {
    const answer = await ask(body)
    expect(answer.status).toBe(400)
    expect(answer.errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
    expect(answer.errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
  })

  test('another method, another content type, too much', async () => {
    const browser = createTestBrowser()
    expect((await browser.visit(`${gateway.url}/graphql?query={me{id}}`)).status).toBe(405)
    const form = { headers: { 'content-type': 'text/plain', origin: gateway.url } }
    expect(await ask({ query: meText }, form)).toMatchObject({ status: 415 })
    expect(await ask({ query: 'x'.repeat(1_100_000) })).toMatchObject({ status: 413 })
  })
})

describe('limits', () => {
  const nested = (levels: number) =>
    `{ agencies ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} }`
  const bomb = Array.from(
    { length: 40 },
    (_, index) => `fragment F${index} on Agency { ...F${index + 1} ...F${index + 1} }`,
  ).join(' ')

  test.each([
    ['depth', { query: nested(10) }, undefined],
    ['depth', { query: nested(11) }, 'TOO_DEEP'],
    [
      'aliases',
      { query: `{ ${'x'.repeat(30).replace(/x/g, (_, at: number) => `a${at}: me { id } `)} }` },
      undefined,
    ],
    [
      'aliases',
      { query: `{ ${'x'.repeat(31).replace(/x/g, (_, at: number) => `a${at}: me { id } `)} }` },
      'TOO_MANY_ALIASES',
    ],
    ['tokens', { query: `{ me { ${'id '.repeat(2_000)} } }` }, 'GRAPHQL_PARSE_FAILED'],
    [
      'fragments',
      { query: `{ agencies { ...F0 } } ${bomb} fragment F40 on Agency { id }` },
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s: %#', async (_, body, code) => {
    const answer = await ask(body)
    if (!code) expect(answer.status).toBe(200)
    else expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] })
  })

  test('who asks too fast is told so', async () => {
    const statuses = []
    for (let times = 0; times < 14; times += 1)
      statuses.push(await ask(byHash(meHash), { at: closed }))

    expect(statuses.at(-1)).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    })
  })
})

describe('errors', () => {
  test('a subgraph that is down costs its own fields, and says so in the reader’s language', async () => {
    const query = '{ me { id } procedure(code: "1.000001") { code } }'
    const answer = await ask({ query }, { headers: { 'accept-language': 'en' } })

    expect(answer.data).toEqual({ me: null, procedure: null })
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors[0]).toMatchObject({
      message: 'A part of the system does not answer. Try again in a few minutes.',
      extensions: { code: 'NOT_AVAILABLE' },
    })
    expect(JSON.stringify(answer)).not.toMatch(/ECONNREFUSED|serviceName|procedures/)
  })

  test('a fault is masked under the subgraph’s own reference', async () => {
    const answer = await ask({ query: '{ unreadNotices }' })
    expect(answer.errors[0]).toMatchObject({
      message: 'Hệ thống gặp lỗi. Mã tra cứu: abcd1234.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'abcd1234' },
    })
    expect(JSON.stringify(answer)).not.toContain('broken')
  })
})

test('without its database the gateway serves visitors, and tells others no more than a reference', async () => {
  const alone = await startRunningGateway({ DATABASE_URL: 'postgres://x:x@127.0.0.1:1/x' })
  const browser = createTestBrowser()
  expect(await ask(byHash(meHash), { at: alone })).toMatchObject({ status: 200 })

  browser.jarOf(alone.url).set('motcua_session', 'x')
  const answer = await ask(byHash(meHash), { at: alone, browser })
  expect(answer).toMatchObject({
    status: 500,
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(JSON.stringify(answer)).not.toMatch(/ECONNREFUSED|127\.0/)
  await alone.close()
})

describe('other sites', () => {
  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ])('%j → %i', async (headers, status) => {
    const browser = await signedIn()
    expect(await ask(byHash(meHash), { browser, headers: headers as {} })).toMatchObject({ status })
  })
})
