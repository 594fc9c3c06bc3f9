import type { Language } from '@motcua/kernel'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { askRecovery, useRecovery } from '../commands/recover-password.ts'
import { addressOf } from './address-of.ts'
import type { FailureLimit } from './failure-limit.ts'
import { askRecoveryPage, newSecretPage, recoveredPage } from './recovery-pages.ts'
import { sendPage } from './send-page.ts'
import { pageTexts } from './texts.ts'

interface RecoveryOptions {
  readonly db: OpenDatabase
  readonly now: () => Date
  readonly limit: FailureLimit
  /** The provider as browsers see it, path included. */
  readonly issuer: string
  readonly publicUrl: string
  /** Says that a message waits to be sent. */
  readonly wake: () => void
}

const form = z.record(z.string(), z.string()).catch({})

/** The pages for who has forgotten the password: ask for a code, use it. */
export function serveRecovery(app: FastifyInstance, options: RecoveryOptions): void {
  app.get('/recover', (request, reply) =>
    sendPage(reply, askRecoveryPage(frameOf(request, options))),
  )
  app.post('/recover', (request, reply) => ask(request, reply, options))
  app.get('/recover/code', (request, reply) => {
    const { u = '', c = '' } = form.parse(request.query)
    const page = { ...frameOf(request, options), username: u, code: c }
    return sendPage(reply, newSecretPage({ ...page, isSent: false, faults: [] }))
  })
  app.post('/recover/code', (request, reply) => use(request, reply, options))
}

async function ask(request: FastifyRequest, reply: FastifyReply, options: RecoveryOptions) {
  const { db, now, limit, issuer, publicUrl, wake } = options
  const { username = '', way = '' } = form.parse(request.body)
  const frame = frameOf(request, options)
  const address = addressOf(request)
  if (limit.isReached(address, now())) {
    reply.code(429).header('retry-after', '600')
    return sendPage(
      reply,
      askRecoveryPage({ ...frame, faults: [pageTexts[frame.language].tooMany] }),
    )
  }
  limit.count(address, now())
  if (username.trim() === '') {
    const faults = [pageTexts[frame.language].recovery.nameEmpty]
    return sendPage(reply.code(422), askRecoveryPage({ ...frame, faults }))
  }

  const recoveryUrl = (u: string, c: string) =>
    `${issuer}/recover/code?${new URLSearchParams({ u, c })}`
  const asked = { username, way: way === 'SMS' ? ('SMS' as const) : ('EMAIL' as const) }
  await askRecovery(db, { ...asked, recoveryUrl, portalUrl: publicUrl }, now())
  wake()
  return sendPage(reply, newSecretPage({ ...frame, username, code: '', isSent: true, faults: [] }))
}

async function use(request: FastifyRequest, reply: FastifyReply, options: RecoveryOptions) {
  const { db, now, limit } = options
  const { username = '', code = '', wanted = '', repeated = '' } = form.parse(request.body)
  const frame = frameOf(request, options)
  const texts = pageTexts[frame.language]
  const again = (status: number, faults: readonly string[]) =>
    sendPage(reply.code(status), newSecretPage({ ...frame, username, code, isSent: false, faults }))

  const address = addressOf(request)
  if (limit.isReached(address, now())) return again(429, [texts.tooMany])
  const used = await useRecovery(db, { username, code, wanted, repeated }, now())
  if (used.outcome === 'DONE') return sendPage(reply, recoveredPage(frame))
  if (used.outcome === 'PASSWORD_FAULTS')
    return again(
      422,
      used.faults.map((fault) => texts.faults[fault]),
    )
  limit.count(address, now())
  return again(401, [texts.recovery.codeWrong])
}

function frameOf(request: FastifyRequest, { issuer, publicUrl }: RecoveryOptions) {
  const { lang } = form.parse(request.query)
  const language: Language = lang === 'en' ? 'en' : 'vi'
  const path = new URL(issuer).pathname
  return { language, path, styleUrl: `${path}/style.css`, homeUrl: publicUrl }
}
