import type { FastifyInstance } from 'fastify'
import { turnDown } from '../http/answers.ts'
import type { FindVisitor } from '../http/visitors.ts'
import { identityOf } from '../sessions/session.ts'
import type { StreamHub } from './stream-hub.ts'

interface LiveOptions {
  readonly hub: StreamHub
  readonly findVisitor: FindVisitor
  readonly now: () => Date
}

/** `GET /events`: server-sent events `{topic, id}` for one signed-in browser. */
export async function liveEndpoint(app: FastifyInstance, options: LiveOptions) {
  const { hub, findVisitor, now } = options

  app.get('/events', async (request, reply) => {
    const { session, language } = await findVisitor(request)
    if (!session) return turnDown(reply, { code: 'UNAUTHENTICATED' }, language)

    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would hold the events back until its buffer is full.
      'x-accel-buffering': 'no',
    })
    hub.open(session.tokenHash, identityOf(session, now()), reply.raw)
    return reply
  })
}
