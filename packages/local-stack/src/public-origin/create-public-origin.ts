import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { cacheControl, securityHeaders } from './headers.ts'
import { makePage, pageVersion, remoteOf } from './page.ts'
import { addProxies } from './proxies.ts'
import type { OriginSettings } from './settings.ts'
import { readProviders, remotes, shellConfig } from './shell-config.ts'

/** The public origin of one machine: what nginx is in production (docs/deploy/nginx.conf). */
export async function createPublicOrigin(settings: OriginSettings): Promise<FastifyInstance> {
  const app = Fastify({
    forceCloseConnections: true,
    requestTimeout: 0,
    logController: new LogController({ disableRequestLogging: true }),
  })
  const folder = resolve(settings.FRONTENDS_FOLDER)
  const headers = securityHeaders(settings.FORM_TARGETS)
  const publicHost = new URL(settings.PUBLIC_URL).host

  app.addHook('onRequest', async (request, reply) => {
    if (hasDots(request)) return reply.code(400).send()
    // Sign-in and cookies belong to one name of this machine.
    if (wantsPage(request) && request.host !== publicHost)
      return reply.redirect(new URL(request.url, settings.PUBLIC_URL).href, 302)
    return undefined
  })
  await addProxies(app, settings)
  const readConfig = configReader(settings)
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/config.json', async (_request, reply) =>
    reply.headers({ ...headers, 'cache-control': 'no-cache' }).send(await readConfig()),
  )
  await app.register((files) => addFiles(files, folder, headers))
  addPages(app, folder, { headers, readConfig })
  return app
}

/** Dots in a path would lead out of what a prefix stands for. */
function hasDots({ raw }: FastifyRequest): boolean {
  const path = (raw.url ?? '/').split('?')[0] ?? '/'
  return !URL.canParse(path, 'http://x') || new URL(path, 'http://x').pathname !== path
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true
}

async function addFiles(
  app: FastifyInstance,
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const places = [
    { root: join(folder, 'shell/dist'), prefix: '/' },
    ...remotes.map((remote) => ({
      root: join(folder, remote.folder, 'dist'),
      prefix: `/r/${remote.folder}/`,
    })),
  ]
  for (const [index, place] of places.filter(({ root }) => existsSync(root)).entries())
    await app.register(fastifyStatic, {
      ...place,
      decorateReply: index === 0,
      preCompressed: true,
      index: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        const name = path.replace(/\.(br|gz)$/, '')
        response.header('cache-control', cacheControl(name))
        for (const [header, value] of Object.entries(headers)) response.header(header, value)
      },
    })
}

interface PageOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly readConfig: () => Promise<object>
}

/** Every address that is no file is the shell's to show. */
function addPages(app: FastifyInstance, folder: string, { headers, readConfig }: PageOptions) {
  const pages = new Map<string, Page>()

  async function sendPage(request: FastifyRequest, reply: FastifyReply) {
    const path = request.url.split('?')[0] ?? '/'
    const config = await readConfig()
    const key = `${remoteOf(path)?.name} ${pageVersion(folder)} ${JSON.stringify(config).length}`
    if (pages.size > 100) pages.clear()
    const page = pages.get(key) ?? toPage(makePage(folder, path, config))
    pages.set(key, page)

    reply.headers({ ...headers, 'cache-control': 'no-cache', etag: page.etag })
    reply.header('vary', 'accept-encoding').type('text/html; charset=utf-8')
    if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
    return String(request.headers['accept-encoding']).includes('br')
      ? reply.header('content-encoding', 'br').send(page.brotli)
      : reply.send(page.text)
  }

  app.get('/', sendPage)
  app.get('/index.html', sendPage)
  app.setNotFoundHandler((request, reply) => {
    const isFile = /^\/(r|assets)\//.test(request.url) || !wantsPage(request)
    if (isFile) return reply.code(404).headers(headers).send({ error: 'not found' })
    return sendPage(request, reply)
  })
}

interface Page {
  readonly text: string
  readonly brotli: Buffer
  readonly etag: string
}

function toPage(text: string): Page {
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return { text, brotli, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}

/** The configuration, with the ways to sign in as the gateway last told; none while it is silent. */
function configReader(settings: OriginSettings): () => Promise<object> {
  const known: { config?: object; until: number } = { until: 0 }
  return async function readConfig() {
    if (known.config && Date.now() < known.until) return known.config
    const providers = await readProviders(settings.GATEWAY_URL).catch(() => undefined)
    if (!providers && known.config) return known.config

    const config = shellConfig(settings.REGULATION_PROFILE, providers ?? [])
    Object.assign(known, { config, until: Date.now() + (providers ? 60_000 : 1_000) })
    return config
  }
}
