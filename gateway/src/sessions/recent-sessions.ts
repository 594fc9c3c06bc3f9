import type { Session } from './session.ts'

/** How long a session that was read serves the requests that follow, in milliseconds. */
const FRESH = 2_000
const MOST = 50_000

interface Read {
  readonly session: Promise<Session | undefined>
  readonly until: number
}

/**
 * Sessions read a moment ago: a page makes several requests at once, and a working officer several a second. What this gateway
 * ends or changes counts at once; what another one ends lives on here for two seconds at most.
 */
export interface RecentSessions {
  /** The session as it was read a moment ago, or as it is read now. */
  find(tokenHash: string, read: () => Promise<Session | undefined>): Promise<Session | undefined>
  /** Puts a changed session in the place of what was read. */
  put(session: Session): void
  forget(tokenHash: string): void
  forgetAll(): void
}

/** Remembers sessions, each for two seconds. */
export function createRecentSessions(now: () => Date): RecentSessions {
  const reads = new Map<string, Read>()

  function remember(tokenHash: string, session: Read['session']) {
    if (reads.size >= MOST) reads.clear()
    reads.set(tokenHash, { session, until: now().getTime() + FRESH })
  }

  return {
    async find(tokenHash, read) {
      const known = reads.get(tokenHash)
      if (known && known.until > now().getTime()) return known.session

      const session = read()
      remember(tokenHash, session)
      const found = await session.catch((error: unknown) => {
        reads.delete(tokenHash)
        throw error
      })
      if (!found) reads.delete(tokenHash)
      return found
    },
    put: (session) => remember(session.tokenHash, Promise.resolve(session)),
    forget: (tokenHash) => reads.delete(tokenHash),
    forgetAll: () => reads.clear(),
  }
}
