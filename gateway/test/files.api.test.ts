import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { createTokenVerifier, identityHeader } from '@motcua/identity'
import { freePort } from '@motcua/testkit'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunningGateway } from './running-gateway.ts'
import { createTestBrowser } from './test-browser.ts'

let gateway: Awaited<ReturnType<typeof startRunningGateway>>
const seen: { request: IncomingMessage; hash: string }[] = []
const store = createServer((incoming, response) => {
  const hash = createHash('sha256')
  incoming.on('data', (chunk: Buffer) => hash.update(chunk))
  incoming.on('end', () => {
    seen.push({ request: incoming, hash: hash.digest('hex') })
    response.writeHead(incoming.method === 'POST' ? 201 : 200, { 'tus-resumable': '1.0.0' })
    response.end(incoming.method === 'HEAD' ? undefined : `${incoming.method} ${incoming.url}`)
  })
})

beforeAll(async () => {
  const port = await freePort()
  await new Promise<void>((resolve) => store.listen(port, '127.0.0.1', resolve))
  gateway = await startRunningGateway({ FILES_URL: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  await gateway.close()
  store.closeAllConnections()
  store.close()
})

async function signedIn() {
  const browser = createTestBrowser()
  gateway.provider.next.claims = { name: 'Nguyễn Thị Thử' }
  await browser.follow(`${gateway.url}/auth/sign-in?return=/x`, `${gateway.url}/x`)
  return `motcua_session=${browser.jarOf(gateway.url).get('motcua_session')}`
}

test('an upload passes unchanged, under the visitor’s identity and not under a claimed one', async () => {
  const content = randomBytes(5_000_000)
  const answer = await request(`${gateway.url}/files/uploads/1`, {
    method: 'PATCH',
    headers: {
      cookie: await signedIn(),
      origin: gateway.url,
      [identityHeader]: 'forged',
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
    body: content,
  })
  expect(await answer.body.text()).toBe('PATCH /files/uploads/1')
  expect(answer.headers['tus-resumable']).toBe('1.0.0')

  const { request: got, hash } = seen.at(-1) ?? {}
  expect(hash).toBe(createHash('sha256').update(content).digest('hex'))
  expect(got?.headers['upload-offset']).toBe('0')
  expect(got?.headers['x-forwarded-host']).toBe(new URL(gateway.url).host)
  expect(got?.headers.cookie).toBeUndefined()
  const verifier = await createTokenVerifier(gateway.keys.publicKey)
  expect(await verifier.verify(String(got?.headers[identityHeader]))).toMatchObject({
    displayName: 'Nguyễn Thị Thử',
  })
})

test.each(['GET', 'HEAD', 'POST', 'OPTIONS'] as const)(
  '%s passes, without identity for visitors',
  async (method) => {
    const answer = await request(`${gateway.url}/files/uploads?x=1`, {
      method,
      headers: { 'tus-resumable': '1.0.0', [identityHeader]: 'forged' },
    })
    expect(answer.statusCode).toBe(method === 'POST' ? 201 : 200)
    expect(seen.at(-1)?.request.url).toBe('/files/uploads?x=1')
    expect(seen.at(-1)?.request.headers[identityHeader]).toBeUndefined()
    await answer.body.dump()
  },
)

test.each([
  '/files/../graphql',
  '/files/%2e%2e/graphql',
  '/files/x/..%2f../../graphql',
  '/files/..\\graphql',
])('dots lead nowhere: %s', async (path) => {
  const before = seen.length
  const answer = await request(gateway.url, {
    path,
    method: 'POST',
    headers: { 'tus-resumable': '1.0.0' },
  } as never)
  await answer.body.dump()
  const reached = seen.slice(before).map(({ request: got }) => got.url)
  expect(reached.every((url) => url?.startsWith('/files/'))).toBe(true)
})

test('another site uploads nothing', async () => {
  const { statusCode } = await request(`${gateway.url}/files/uploads`, {
    method: 'POST',
    headers: { cookie: await signedIn(), origin: 'https://evil.example', 'tus-resumable': '1.0.0' },
  })
  expect(statusCode).toBe(403)
})
