import { can } from '@motcua/identity'
import { languageOf } from '@motcua/subgraph-kit'
import type { Language } from '@motcua/kernel'
import type { FastifyRequest } from 'fastify'
import type { FindApiAccess } from '../api-access/api-access.ts'
import type { SessionKeeper } from '../sessions/session-keeper.ts'
import { identityOf, type Session } from '../sessions/session.ts'
import type { TokenMint } from '../sessions/token-mint.ts'

/** Who stands behind an HTTP request. */
export interface Visitor {
  /** Whether the browser showed a session cookie, good or not. */
  readonly hasCookie: boolean
  readonly session: Session | undefined
  /** Whether a program came with an access token that opens nothing. */
  readonly isTurnedAway: boolean
  /** Whether they may ask in their own words: analysts and their programs. */
  readonly mayExplore: boolean
  /** The signed identity for subgraphs; undefined for those who have not signed in. */
  readonly identityToken: string | undefined
  readonly language: Language
  /** Whom requests are counted for: session, program; undefined for the address. */
  readonly countedFor: string | undefined
}

interface VisitorOptions {
  readonly keeper: SessionKeeper
  readonly findApiAccess: FindApiAccess
  readonly mint: TokenMint
  readonly cookieName: string
  readonly now: () => Date
}

/** Tells who stands behind a request. */
export type FindVisitor = (request: FastifyRequest) => Promise<Visitor>

const bearer = /^Bearer ([\w-]{20,200})$/i

/** Finds visitors by their session cookie, programs by their access token. */
export function createVisitorFinder(options: VisitorOptions): FindVisitor {
  const { keeper, mint, cookieName, findApiAccess, now } = options

  async function findPerson(cookie: string, language: Language): Promise<Visitor> {
    const session = await keeper.find(cookie)
    if (!session) return { ...stranger(language), hasCookie: true }
    const { tokenHash, refreshedAt } = session
    const identity = identityOf(session, now())
    return {
      ...{ hasCookie: true, session, isTurnedAway: false, language, countedFor: tokenHash },
      mayExplore: can(identity, 'graph.explore'),
      identityToken: await mint(`${tokenHash} ${refreshedAt.getTime()}`, identity),
    }
  }

  async function findProgram(token: string, language: Language): Promise<Visitor> {
    const identity = await findApiAccess(token)
    if (!identity) return { ...stranger(language), isTurnedAway: true }
    const key = `program ${identity.personId}`
    return {
      ...{ hasCookie: false, session: undefined, isTurnedAway: false, language, countedFor: key },
      mayExplore: can(identity, 'graph.explore'),
      identityToken: await mint(`${key} ${JSON.stringify(identity.memberships)}`, identity),
    }
  }

  return function findVisitor(request) {
    const language = languageOf(request.headers['accept-language'])
    const { authorization } = request.headers
    if (authorization) {
      const token = bearer.exec(authorization)?.[1]
      if (token) return findProgram(token, language)
      return Promise.resolve({ ...stranger(language), isTurnedAway: true })
    }
    const cookie = request.cookies[cookieName]
    return cookie ? findPerson(cookie, language) : Promise.resolve(stranger(language))
  }
}

function stranger(language: Language): Visitor {
  return {
    ...{ hasCookie: false, session: undefined, identityToken: undefined, language },
    ...{ isTurnedAway: false, mayExplore: false, countedFor: undefined },
  }
}
