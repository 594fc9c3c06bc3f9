import { readFileSync } from 'node:fs'
import { languageOf, type OpenDatabase } from '@motcua/subgraph-kit'
import type { FastifyInstance } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import type { NoticeServices } from '../context.ts'
import { createFailureLimit } from './failure-limit.ts'
import { serveInteractions } from './interactions.ts'
import { deadEndPage } from './pages.ts'
import { createProvider } from './provider.ts'
import { serveRecovery } from './recovery.ts'
import { pageHeaders, sendPage } from './send-page.ts'
import type { OidcSettings } from './settings.ts'

interface OidcOptions {
  readonly db: OpenDatabase
  readonly settings: OidcSettings
  readonly now: () => Date
  /** Told of every fault. */
  readonly onFault: (error: unknown) => void
  readonly notices: Pick<NoticeServices, 'wake'>
}

/** Codes asked for, and wrong ones, from one address in ten minutes. */
const MOST_RECOVERIES = 30

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')

/** Serves the OpenID provider and its pages under the path of the issuer. */
export async function serveOidc(app: FastifyInstance, options: OidcOptions): Promise<void> {
  const { db, settings, now, onFault } = options
  const path = new URL(settings.issuer).pathname
  const styleUrl = `${path}/style.css`
  const deadEnd = (reason: 'expired' | 'refused', accepted: string | undefined) =>
    deadEndPage({ language: languageOf(accepted), styleUrl, reason, homeUrl: settings.publicUrl })

  const provider = createProvider({
    ...{ db, settings, now },
    renderError: (ctx) => {
      ctx.set(pageHeaders)
      ctx.body = deadEnd('refused', ctx.get('accept-language'))
    },
  })
  provider.on('server_error', (_ctx, error) => onFault(error))

  await app.register(
    async (pages) => {
      readForms(pages)
      pages.get('/style.css', (_request, reply) =>
        reply.header('cache-control', 'max-age=3600').type('text/css; charset=utf-8').send(style),
      )
      pages.setErrorHandler((error, request, reply) => {
        const isExpired = error instanceof errors.SessionNotFound
        if (!isExpired) onFault(error)
        reply.code(isExpired ? 400 : 500)
        return sendPage(
          reply,
          deadEnd(isExpired ? 'expired' : 'refused', request.headers['accept-language']),
        )
      })
      serveInteractions(pages, { provider, db, now, path, limit: createFailureLimit() })
      const { issuer, publicUrl } = settings
      const limit = createFailureLimit(MOST_RECOVERIES)
      serveRecovery(pages, { db, now, limit, issuer, publicUrl, wake: options.notices.wake })
    },
    { prefix: path },
  )
  await app.register((scope) => mount(scope, provider, settings.issuer), { prefix: path })
}

function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}

/**
 * All other paths below the issuer are the provider's own. It reads bodies itself, and makes its addresses from the
 * issuer alone, whatever the proxy in front, or a visitor, says the host is.
 */
async function mount(app: FastifyInstance, provider: Provider, issuer: string): Promise<void> {
  const { host, protocol, pathname } = new URL(issuer)
  const callback = provider.callback()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.all('/*', async (request, reply) => {
    const { raw } = request
    const url = raw.url ?? pathname
    raw.headers.host = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    delete raw.headers['x-forwarded-host']
    Object.assign(raw, { originalUrl: url, url: url.slice(pathname.length) })
    reply.hijack()
    await callback(raw, reply.raw)
  })
}
