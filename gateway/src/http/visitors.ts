import { languageOf } from '@motcua/subgraph-kit'
import type { Language } from '@motcua/kernel'
import type { FastifyRequest } from 'fastify'
import type { SessionKeeper } from '../sessions/session-keeper.ts'
import { identityOf, type Session } from '../sessions/session.ts'
import type { TokenMint } from '../sessions/token-mint.ts'

/** Who stands behind an HTTP request. */
export interface Visitor {
  /** Whether the browser showed a session cookie, good or not. */
  readonly hasCookie: boolean
  readonly session: Session | undefined
  /** The signed identity for subgraphs; undefined for those who have not signed in. */
  readonly identityToken: string | undefined
  readonly language: Language
}

interface VisitorOptions {
  readonly keeper: SessionKeeper
  readonly mint: TokenMint
  readonly cookieName: string
  readonly now: () => Date
}

/** Tells who stands behind a request. */
export type FindVisitor = (request: FastifyRequest) => Promise<Visitor>

/** Finds visitors by their session cookie. */
export function createVisitorFinder(options: VisitorOptions): FindVisitor {
  const { keeper, mint, cookieName, now } = options

  return async function findVisitor(request) {
    const language = languageOf(request.headers['accept-language'])
    const cookie = request.cookies[cookieName]
    if (!cookie) return { hasCookie: false, session: undefined, identityToken: undefined, language }

    const session = await keeper.find(cookie)
    const identityToken =
      session &&
      (await mint(
        `${session.tokenHash} ${session.refreshedAt.getTime()}`,
        identityOf(session, now()),
      ))
    return { hasCookie: true, session, identityToken, language }
  }
}
