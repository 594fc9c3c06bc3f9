import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '@motcua/subgraph-kit'
import { turnDown } from '../http/answers.ts'
import { comesFromUs } from '../http/same-origin.ts'
import { cookieNames, cookieOptions } from '../http/session-cookie.ts'
import type { RateLimiter } from '../http/token-bucket.ts'
import type { FindVisitor } from '../http/visitors.ts'
import { attemptLife } from '../sessions/attempt-store.ts'
import { hashSecret, newSecret } from '../sessions/secrets.ts'
import type { SessionKeeper } from '../sessions/session-keeper.ts'
import { AccountSuspended } from './accounts-client.ts'
import type { ProviderDirectory } from './directory.ts'
import type { SignInFlow } from './flow.ts'
import { returnPath } from './return-path.ts'
import { sessionAnswer, type FindAgencyNames } from './session-answer.ts'

interface SignInOptions {
  readonly flow: SignInFlow
  readonly directory: ProviderDirectory
  readonly keeper: SessionKeeper
  readonly findVisitor: FindVisitor
  readonly findAgencyNames: FindAgencyNames
  readonly isWithinRate: RateLimiter
  readonly origins: ReadonlySet<string>
  readonly publicUrl: string
  readonly secureCookies: boolean
  readonly now: () => Date
}

/** Why a sign-in came to nothing, as the shell is told in `?sign-in=`. */
type SignInFault =
  'unknown-provider' | 'provider-down' | 'failed' | 'expired' | 'cancelled' | 'suspended'

/** `/auth/*`: signing in and out, and who is signed in. */
export async function signInEndpoints(app: FastifyInstance, options: SignInOptions) {
  const { isWithinRate } = options
  app.removeAllContentTypeParsers()
  // Nothing here reads a body: a form may post one all the same.
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume()
    done(null)
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!isWithinRate(`auth ${request.ip}`))
      return turnDown(
        reply,
        { code: 'RATE_LIMITED' },
        languageOf(request.headers['accept-language']),
      )
    reply.header('cache-control', 'no-store')
    return undefined
  })

  app.get('/auth/providers', async () =>
    options.directory.all.map(({ id, label, kind }) => ({ id, label, kind })),
  )
  app.get('/auth/sign-in', (request, reply) => beginSignIn(request, reply, options))
  app.get('/auth/callback/:provider', (request, reply) => finishSignIn(request, reply, options))
  app.post('/auth/sign-out', (request, reply) => signOut(request, reply, options))
  app.get('/auth/session', (request, reply) => tellSession(request, reply, options))
}

async function beginSignIn(request: FastifyRequest, reply: FastifyReply, options: SignInOptions) {
  const { flow, directory, publicUrl, secureCookies } = options
  const { provider: id, return: asked } = request.query as Record<string, unknown>
  const provider = typeof id === 'string' ? directory.find(id) : directory.all[0]
  if (!provider) return tellFault(reply, 'unknown-provider')

  const names = cookieNames(secureCookies)
  const browser = request.cookies[names.browser] ?? newSecret()
  try {
    const url = await flow.begin(provider, browser, returnPath(asked, publicUrl))
    const maxAge = attemptLife / 1000
    return reply
      .setCookie(names.browser, browser, { ...cookieOptions(secureCookies), maxAge })
      .redirect(url.href, 303)
  } catch (error) {
    request.log.error({ err: error, provider: provider.id }, 'sign-in cannot begin')
    return tellFault(reply, 'provider-down')
  }
}

async function finishSignIn(request: FastifyRequest, reply: FastifyReply, options: SignInOptions) {
  const { flow, directory, keeper, publicUrl, secureCookies } = options
  const { provider: id } = request.params as { readonly provider: string }
  const provider = directory.find(id)
  if (!provider) return tellFault(reply, 'unknown-provider')

  const names = cookieNames(secureCookies)
  const callback = new URL(request.url, publicUrl)
  if (callback.searchParams.get('error') === 'access_denied') return tellFault(reply, 'cancelled')
  try {
    const finished = await flow.finish(provider, request.cookies[names.browser] ?? '', callback)
    if (!finished) return tellFault(reply, 'expired')

    const former = request.cookies[names.session]
    if (former) await keeper.close(hashSecret(former))
    return reply
      .clearCookie(names.browser, cookieOptions(secureCookies))
      .setCookie(names.session, finished.cookie, cookieOptions(secureCookies))
      .redirect(finished.returnPath, 303)
  } catch (error) {
    if (error instanceof AccountSuspended) return tellFault(reply, 'suspended')
    request.log.error({ err: error, provider: provider.id }, 'sign-in failed')
    return tellFault(reply, 'failed')
  }
}

/** Ends our session, and says where the provider ends its own: as JSON to scripts, as redirection to forms. */
async function signOut(request: FastifyRequest, reply: FastifyReply, options: SignInOptions) {
  const { flow, keeper, findVisitor, origins, secureCookies } = options
  const { session, language } = await findVisitor(request)
  if (!comesFromUs(request, origins))
    return turnDown(reply, { code: 'ORIGIN_NOT_ALLOWED' }, language)

  const url = session && (await flow.endSessionUrl(session.provider, session.idToken))
  if (session) await keeper.close(session.tokenHash)
  reply.clearCookie(cookieNames(secureCookies).session, cookieOptions(secureCookies))
  return request.headers.accept?.includes('text/html')
    ? reply.redirect(url?.href ?? '/', 303)
    : reply.send({ redirectTo: url?.href ?? null })
}

async function tellSession(request: FastifyRequest, reply: FastifyReply, options: SignInOptions) {
  const { findVisitor, findAgencyNames, secureCookies, now } = options
  const { hasCookie, session, language } = await findVisitor(request)
  if (session) return reply.send(await sessionAnswer(session, language, findAgencyNames, now()))

  if (hasCookie) reply.clearCookie(cookieNames(secureCookies).session, cookieOptions(secureCookies))
  return reply.code(204).send()
}

function tellFault(reply: FastifyReply, fault: SignInFault) {
  return reply.redirect(`/?sign-in=${fault}`, 303)
}
