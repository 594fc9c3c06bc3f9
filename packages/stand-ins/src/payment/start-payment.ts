import Fastify, { type FastifyInstance } from 'fastify'
import { serveStyle } from '../page.ts'
import type { Running } from '../running.ts'
import { paymentBehaviour, wellBehaved, type PaymentBehaviour } from './behaviour.ts'
import { createNotices } from './notices.ts'
import { createOrderBook } from './order-book.ts'
import type { PaymentOptions, Platform } from './platform.ts'
import { serveApi } from './serve-api.ts'
import { servePages } from './serve-pages.ts'

/** The payment stand-in while it is up. */
export interface PaymentServer extends Running {
  /** Makes it behave otherwise from now on; what is left out behaves well. */
  behave(wish: Partial<PaymentBehaviour>): void
  /** Sends the notices held back. */
  release(): void
}

/** Starts a payment platform that moves no money: orders, a page to pay on, signed notices, refunds, statements. */
export async function startPayment(options: PaymentOptions): Promise<PaymentServer> {
  const url = `http://localhost:${options.port}`
  const platform: Platform = {
    ...options,
    ...{
      url,
      book: createOrderBook(options.now ?? (() => new Date())),
      notices: createNotices(options.secret),
    },
    state: { behaviour: wellBehaved },
  }
  const app = Fastify({ forceCloseConnections: true })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  serveStyle(app)
  serveApi(app, platform)
  servePages(app, platform)
  serveBehaviour(app, platform)
  await app.listen({ port: options.port, host: '127.0.0.1' })
  return {
    url,
    behave(wish) {
      platform.state.behaviour = paymentBehaviour.parse(wish)
    },
    release: () => platform.notices.release(),
    async stop() {
      platform.notices.stop()
      await app.close()
    },
  }
}

function serveBehaviour(app: FastifyInstance, { state, notices }: Platform): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/behaviour', () => state.behaviour)
  app.post('/behaviour', (request, reply) => {
    const wanted = paymentBehaviour.safeParse(request.body)
    if (!wanted.success) return reply.code(422).send({ error: wanted.error.message })
    state.behaviour = wanted.data
    return reply.send(wanted.data)
  })
  app.post('/release', (_request, reply) => {
    notices.release()
    return reply.code(204).send()
  })
}
