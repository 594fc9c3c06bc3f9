import Fastify, { type FastifyInstance } from 'fastify'
import type Provider from 'oidc-provider'
import { html } from '../html.ts'
import { sendPage, serveStyle } from '../page.ts'
import type { Running } from '../running.ts'
import { findFictitiousPerson, people } from './people.ts'
import { createProvider, type VneidClient } from './provider.ts'

interface VneidOptions {
  readonly port: number
  /** Issuer as browsers and the gateway see it; `http://localhost:<port>` where left out. */
  readonly issuer?: string
  readonly client: VneidClient
}

/** Starts what imitates VNeID: an OpenID provider where one picks a made-up person to sign in as. */
export async function startVneid(options: VneidOptions): Promise<Running> {
  const { port, issuer = `http://localhost:${port}`, client } = options
  const provider = createProvider(issuer, client)
  const app = Fastify({ forceCloseConnections: true })
  serveStyle(app)
  app.get('/health', () => ({ status: 'ok' }))
  serveChoice(app, provider)
  await app.register((scope) => mount(scope, provider))
  await app.listen({ port, host: '127.0.0.1' })
  return { url: issuer, stop: () => app.close() }
}

function serveChoice(app: FastifyInstance, provider: Provider): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.get('/interaction/:uid', async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw)
    return sendPage(reply, 'VNeID (mô phỏng): chọn người đăng nhập', choice(uid))
  })

  app.post<{ Body: { person?: string } }>('/interaction/:uid', async (request, reply) => {
    const person = findFictitiousPerson(request.body.person ?? '')
    const result = person
      ? { login: { accountId: person.sub } }
      : { error: 'access_denied', error_description: 'The person did not sign in.' }
    const next = await provider.interactionResult(request.raw, reply.raw, result)
    return reply.redirect(next, 303)
  })
}

function choice(uid: string) {
  return html`
    <p>Những người dưới đây không có thật. Chọn một người để đăng nhập vào hệ thống thử nghiệm.</p>
    <form method="post" action="/interaction/${uid}">
      <ul>
        ${people.map(
          ({ sub, name, idNumber, address }) =>
            html`<li>
              <button name="person" value="${sub}">
                <strong>${name}</strong>
                <small>Số định danh ${idNumber} · ${address}</small>
              </button>
            </li>`,
        )}
        <li><button name="person" value="">Hủy, không đăng nhập</button></li>
      </ul>
    </form>
  `
}

/** All other paths are the provider's own; it reads the bodies itself. */
async function mount(app: FastifyInstance, provider: Provider): Promise<void> {
  const callback = provider.callback()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.all('/*', async (request, reply) => {
    reply.hijack()
    await callback(request.raw, reply.raw)
  })
}
