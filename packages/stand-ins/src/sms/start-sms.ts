import { timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveStyle } from '../page.ts'
import type { Running } from '../running.ts'
import { smsBehaviour, wellBehaved, type SmsBehaviour } from './behaviour.ts'
import { createMessageBox, handedOver, type MessageBox, type ReceivedSms } from './message-box.ts'
import { serveSmsPage } from './page.ts'
import { sendReport } from './send-report.ts'

interface SmsOptions {
  readonly port: number
  /** Who may hand messages over, by basic authentication. */
  readonly user: string
  readonly password: string
  /** Signs delivery reports. */
  readonly reportSecret: string
}

/** What the routes share. */
interface Gateway extends SmsOptions {
  readonly box: MessageBox
  readonly state: { behaviour: SmsBehaviour }
  readonly stopping: AbortController
}

/** The SMS stand-in while it is up. */
export interface SmsServer extends Running {
  /** Address with user and password, to hand messages over. */
  readonly sendUrl: string
}

/** Starts an SMS gateway that keeps every message, sends none on, and reports as it is told to. */
export async function startSms(options: SmsOptions): Promise<SmsServer> {
  const { port, user, password } = options
  const gateway: Gateway = {
    ...options,
    ...{ box: createMessageBox(), state: { behaviour: wellBehaved } },
    stopping: new AbortController(),
  }
  const app = Fastify({ forceCloseConnections: true })
  readForms(app)
  serveStyle(app)
  serveMessages(app, gateway)
  serveBehaviour(app, gateway)
  serveSmsPage(app, () => ({ messages: gateway.box.list(), behaviour: gateway.state.behaviour }))
  await app.listen({ port, host: '127.0.0.1' })
  const credentials = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  return {
    url: `http://localhost:${port}`,
    sendUrl: `http://${credentials}@127.0.0.1:${port}/messages`,
    async stop() {
      gateway.stopping.abort()
      await app.close()
    },
  }
}

function serveMessages(app: FastifyInstance, gateway: Gateway): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/messages', () => gateway.box.list())
  app.delete('/messages', (_request, reply) => {
    gateway.box.clear()
    return reply.code(204).send()
  })
  app.post('/messages', (request, reply) => takeMessage(request, reply, gateway))
}

async function takeMessage(request: FastifyRequest, reply: FastifyReply, gateway: Gateway) {
  const { answer, delay } = gateway.state.behaviour
  if (delay > 0) await sleep(delay)
  if (!isKnown(request, gateway)) return reply.code(401).send({ error: 'unknown sender' })
  if (answer === 'DOWN') return reply.code(503).send({ error: 'try again later' })

  const message = handedOver.safeParse(request.body)
  const key = request.headers['idempotency-key']
  if (answer === 'REJECT' || !message.success || typeof key !== 'string')
    return reply.code(422).send({ error: 'message not allowed' })

  const { sms, isNew } = gateway.box.take(key, message.data)
  if (isNew) void report(sms, gateway)
  if (answer === 'LOSE') {
    request.raw.socket.destroy()
    return reply.hijack()
  }
  return reply.code(isNew ? 202 : 200).send({ id: sms.id, parts: sms.parts })
}

async function report(sms: ReceivedSms, { state, box, reportSecret, stopping }: Gateway) {
  const wanted = state.behaviour.report
  if (wanted === 'NONE') return
  const outcome = wanted === 'FAILED' ? 'FAILED' : 'DELIVERED'
  for (let times = wanted === 'TWICE' ? 2 : 1; times > 0; times -= 1) {
    const isHeard = await sendReport(sms, {
      ...{ outcome, secret: reportSecret, signal: stopping.signal },
    })
    if (isHeard) box.noteReport(sms.id, outcome)
  }
}

function serveBehaviour(app: FastifyInstance, { state }: Gateway): void {
  app.get('/behaviour', () => state.behaviour)
  app.post('/behaviour', (request, reply) => {
    const wanted = smsBehaviour.safeParse(request.body)
    if (!wanted.success) return reply.code(422).send({ error: wanted.error.message })
    state.behaviour = wanted.data
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form') ?? false
    return isForm ? reply.redirect('/', 303) : reply.send(wanted.data)
  })
}

function isKnown({ headers }: FastifyRequest, { user, password }: SmsOptions): boolean {
  const expected = Buffer.from(`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
  const given = Buffer.from(headers.authorization ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}
