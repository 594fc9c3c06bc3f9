import type { Language } from '@motcua/kernel'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errors, type Provider } from 'oidc-provider'
import { z } from 'zod'
import { choosePassword } from '../commands/choose-password.ts'
import { signInLocally, type LocalSignIn } from '../commands/sign-in-locally.ts'
import { addressOf } from './address-of.ts'
import type { FailureLimit } from './failure-limit.ts'
import { newPasswordPage, signInPage } from './pages.ts'
import { sendPage } from './send-page.ts'
import { pageTexts } from './texts.ts'

interface InteractionOptions {
  readonly provider: Provider
  readonly db: OpenDatabase
  readonly now: () => Date
  readonly limit: FailureLimit
  /** Path of the issuer, e.g. `/oidc`. */
  readonly path: string
}

/** What a step of a sign-in knows while it answers. */
interface Step extends InteractionOptions {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly language: Language
  readonly url: string
  /** The account that has shown its first password and has to choose another. */
  readonly newPasswordFor: string | undefined
}

const form = z.record(z.string(), z.string()).catch({})
const pending = z.object({ newPasswordFor: z.string() })

/** The pages between "sign in" and the way back to the gateway. */
export function serveInteractions(app: FastifyInstance, options: InteractionOptions): void {
  app.get('/interaction/:uid', async (request, reply) => {
    const step = await findStep(options, request, reply)
    return step.newPasswordFor ? askNewPassword(step) : askPassword(step)
  })
  app.post('/interaction/:uid', async (request, reply) => {
    const step = await findStep(options, request, reply)
    return step.newPasswordFor ? takeNewPassword(step, step.newPasswordFor) : takePassword(step)
  })
  app.get('/interaction/:uid/cancel', async (request, reply) => {
    const step = await findStep(options, request, reply)
    return goOn(step, { error: 'access_denied', error_description: 'Cancelled by the person.' })
  })
}

async function findStep(
  options: InteractionOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Step> {
  const { provider, path } = options
  const { uid, params, result } = await provider.interactionDetails(request.raw, reply.raw)
  if (form.parse(request.params)['uid'] !== uid)
    throw new errors.SessionNotFound('the page is of another sign-in')
  const wanted = form.parse(request.query)['lang'] ?? String(params['ui_locales'] ?? '')
  const language = wanted.startsWith('en') ? 'en' : 'vi'
  const state = pending.safeParse(result)
  const newPasswordFor = state.success ? state.data.newPasswordFor : undefined
  const url = `${path}/interaction/${uid}`
  return { ...options, request, reply, language, url, newPasswordFor }
}

async function takePassword(step: Step) {
  const { db, now, limit, request } = step
  const { username = '', password = '' } = form.parse(request.body)
  const texts = pageTexts[step.language]
  if (!username.trim() || !password) return askPassword(step, username, [texts.empty])

  const address = addressOf(request)
  if (limit.isReached(address, now())) {
    step.reply.code(429).header('retry-after', '600')
    return askPassword(step, username, [texts.tooMany])
  }

  const signIn = await signInLocally(db, { username, password }, now())
  if (signIn.outcome === 'SIGNED_IN') return goOn(step, toLogin(signIn.account.id))
  if (signIn.outcome === 'NEW_PASSWORD_NEEDED') {
    const { id } = signIn.account
    await step.provider.interactionResult(request.raw, step.reply.raw, { newPasswordFor: id })
    return step.reply.redirect(inLanguage(step), 303)
  }

  limit.count(address, now())
  return refuseSignIn(step, username, signIn)
}

function refuseSignIn(step: Step, username: string, signIn: LocalSignIn) {
  const { reply, language } = step
  const texts = pageTexts[language]
  if (signIn.outcome === 'LOCKED') {
    reply.code(429).header('retry-after', String(signIn.minutes * 60))
    return askPassword(step, username, [texts.locked.replace('{minutes}', String(signIn.minutes))])
  }
  const isSuspended = signIn.outcome === 'SUSPENDED'
  reply.code(isSuspended ? 403 : 401)
  return askPassword(step, username, [isSuspended ? texts.suspended : texts.wrong])
}

async function takeNewPassword(step: Step, accountId: string) {
  const { db, now, request, reply, language } = step
  const { wanted = '', repeated = '' } = form.parse(request.body)
  const faults = await choosePassword(db, { accountId, wanted, repeated }, now())
  if (faults.length === 0) return goOn(step, toLogin(accountId))

  reply.code(422)
  return askNewPassword(
    step,
    faults.map((fault) => pageTexts[language].faults[fault]),
  )
}

function askPassword(step: Step, username = '', faults: readonly string[] = []) {
  const cancelUrl = `${step.url}/cancel`
  const recoverUrl = `${step.path}/recover?lang=${step.language}`
  return sendPage(
    step.reply,
    signInPage({ ...frameOf(step), username, cancelUrl, recoverUrl, faults }),
  )
}

function askNewPassword(step: Step, faults: readonly string[] = []) {
  return sendPage(step.reply, newPasswordPage({ ...frameOf(step), faults }))
}

function frameOf(step: Step) {
  const { language, path, url } = step
  return {
    language,
    styleUrl: `${path}/style.css`,
    otherUrl: `${url}?lang=${language === 'vi' ? 'en' : 'vi'}`,
    action: inLanguage(step),
  }
}

function inLanguage({ url, language }: Step): string {
  return `${url}?lang=${language}`
}

function toLogin(accountId: string) {
  return { login: { accountId, remember: false } }
}

async function goOn({ provider, request, reply }: Step, result: object) {
  const next = await provider.interactionResult(
    request.raw,
    reply.raw,
    { ...result },
    {
      mergeWithLastSubmission: false,
    },
  )
  return reply.redirect(next, 303)
}
