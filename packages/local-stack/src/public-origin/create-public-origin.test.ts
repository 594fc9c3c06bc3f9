import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { freePort } from '@motcua/testkit'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { precompress } from '../stack/precompress.ts'
import { createPublicOrigin } from './create-public-origin.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-origin-'))
const asset = 'assets/module-C6mHZxWr.js'
const upstream = Fastify({ forceCloseConnections: true })
let url = ''
let close: () => Promise<void> = async () => undefined

function write(path: string, content: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeAll(async () => {
  write('shell/dist/index.html', '<!doctype html><html><head></head><body></body></html>')
  write('shell/dist/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  write(`portal/dist/${asset}`, `export const text = '${'x'.repeat(3_000)}'`)
  write(
    'portal/dist/mf-manifest.json',
    JSON.stringify({
      metaData: { remoteEntry: { name: 'remoteEntry-yuLrMD9h.js', path: '' } },
      exposes: [{ assets: { js: { sync: [asset] }, css: { sync: [] } } }],
    }),
  )
  await precompress(join(folder, 'portal/dist'))

  upstream.get('/auth/providers', () => [
    { id: 'local', kind: 'LOCAL', label: { vi: '</script>', en: 'x' } },
  ])
  upstream.get('/auth/session', (request) => ({ headers: request.headers }))
  upstream.get('/events', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: 1\n\n')
  })
  upstream.post('/graphql', { bodyLimit: 10 }, (request) => request.body)
  upstream.get('/oidc/x', () => 'oidc')
  const gateway = await upstream.listen({ port: 0, host: '127.0.0.1' })

  const port = await freePort()
  url = `http://localhost:${port}`
  const app = await createPublicOrigin({
    PORT: port,
    PUBLIC_URL: url,
    GATEWAY_URL: gateway,
    ACCOUNTS_ORIGIN: gateway,
    DOSSIERS_ORIGIN: gateway,
    REGULATION_PROFILE: 'dak-lak-2024',
    FORM_TARGETS: ['https://sign-in.example'],
    FRONTENDS_FOLDER: folder,
  })
  await app.listen({ port, host: 'localhost' })
  close = () => app.close()
})
afterAll(async () => {
  await close()
  await upstream.close()
  rmSync(folder, { recursive: true })
})

const html = { accept: 'text/html' }

describe('pages', () => {
  test.each(['/', '/thu-tuc/1.001', '/dang-nhap?fault=expired'])(
    '%s is the shell',
    async (path) => {
      const page = await fetch(url + path, { headers: html })
      const text = await page.text()

      expect(page.headers.get('content-type')).toMatch('text/html')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      const [, config = ''] = /id="config">(.*?)<\/script>/.exec(text) ?? []
      expect(JSON.parse(config)).toMatchObject({
        apiUrl: '/graphql',
        profile: {
          signInProviders: [{ id: 'local', audience: 'CITIZEN' }, { audience: 'OFFICER' }],
        },
      })
      expect(text).toContain(`<link rel="modulepreload" crossorigin href="/r/portal/${asset}">`)
      expect(text).toContain('href="/r/portal/remoteEntry-yuLrMD9h.js"')
    },
  )

  test('only the app of the address is announced', async () => {
    const page = await fetch(`${url}/can-bo/ho-so`, { headers: html })
    expect(await page.text()).not.toContain('/r/portal/remoteEntry')
  })

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await fetch(url, { headers: html })
    const again = await fetch(url, {
      headers: { ...html, 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test('nothing may be loaded or run but what this origin serves', async () => {
    const policy = (await fetch(url, { headers: html })).headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).not.toMatch(/unsafe/)
    expect(policy).toMatch(/form-action 'self' https:\/\/sign-in.example/)
  })

  test('another name of this machine leads to the one that cookies belong to', async () => {
    const other = url.replace('localhost', '127.0.0.1')
    const answer = await fetch(`${other}/x`, { headers: html, redirect: 'manual' })
    expect(answer.headers.get('location')).toBe(`${url}/x`)
  })
})

describe('files', () => {
  test('what is named by its content is kept for ever, and comes compressed', async () => {
    const file = await fetch(`${url}/r/portal/${asset}`, { headers: { 'accept-encoding': 'br' } })
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(file.headers.get('content-encoding')).toBe('br')
    expect(file.headers.get('content-type')).toMatch('javascript')
    expect(await file.text()).toContain('export const text')
  })

  test('a manifest is asked for each time', async () => {
    const file = await fetch(`${url}/r/portal/mf-manifest.json`)
    expect(file.headers.get('cache-control')).toBe('no-cache')
  })

  test('a file that is not there is no page', async () => {
    expect((await fetch(`${url}/r/portal/assets/gone.js`, { headers: html })).status).toBe(404)
    expect((await fetch(`${url}/gone.js`)).status).toBe(404)
  })
})

describe('what others serve', () => {
  test('reaches them without a claimed identity, with the address it came from', async () => {
    const answer = await fetch(`${url}/auth/session`, {
      headers: { 'x-identity': 'forged', 'x-forwarded-for': '1.2.3.4', cookie: 'a=b' },
    })
    const { headers } = (await answer.json()) as { headers: Record<string, string> }
    expect(headers).toMatchObject({ cookie: 'a=b', 'x-forwarded-proto': 'http' })
    expect(headers['x-identity']).toBeUndefined()
    expect(headers['x-forwarded-for']).not.toContain('1.2.3.4')
    expect(await (await fetch(`${url}/oidc/x`)).text()).toBe('oidc')
  })

  test('is streamed', async () => {
    const stream = await fetch(`${url}/events`)
    const reader = stream.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n')
    await reader?.cancel()
  })

  test.each(['/oidc/../graphql', '/files/%2e%2e/graphql'])(
    'is not reached by dots: %s',
    async (path) => {
      const { request } = await import('node:http')
      const { port } = new URL(url)
      const status = await new Promise((resolve) => {
        request({ host: 'localhost', port, path }, ({ statusCode }) => resolve(statusCode)).end()
      })
      expect(status).toBe(400)
    },
  )
})

test('compressed files hold what the files hold', async () => {
  const { readFileSync } = await import('node:fs')
  const file = join(folder, 'portal/dist', asset)
  expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(readFileSync(file))
})
