import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import { deleteOldAttempts } from './attempt-store.ts'
import { createRecentSessions, type RecentSessions } from './recent-sessions.ts'
import { hashSecret, newSecret } from './secrets.ts'
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  replaceSessionPosts,
  touchSession,
  type SessionLimits,
} from './session-store.ts'
import type { Session, SignInRecord } from './session.ts'

/** Posts are read again from accounts when they are older than this, in milliseconds. */
const POSTS_FRESH = 30_000
/** Use is noted at most this often, in milliseconds. */
const TOUCH_EVERY = 60_000
/** After accounts did not answer it is left alone for so long, in milliseconds. */
const ACCOUNTS_REST = 5_000
const SWEEP_EVERY = 10 * 60_000

/** Asks accounts who a person is now; null when the account is suspended. */
export type RefreshSignIn = (personId: string) => Promise<SignInRecord | null>

interface KeeperOptions {
  readonly db: OpenDatabase
  readonly limits: SessionLimits
  readonly refreshSignIn: RefreshSignIn
  readonly now: () => Date
  readonly log: Logger
}

/** Opens, finds and closes sessions. */
export interface SessionKeeper {
  /** Opens a session; answers with the cookie's value, which is known to the browser alone. */
  open(record: SignInRecord, from: { provider: string; idToken: string | null }): Promise<string>
  /** The session of a cookie, its posts no older than half a minute, noted as used. */
  find(cookie: string): Promise<Session | undefined>
  /** The same for a stream held open: being there is not use, so the session can grow idle. */
  recheck(tokenHash: string): Promise<Session | undefined>
  close(tokenHash: string): Promise<void>
  /** Ends the sweeping of expired sessions. */
  stop(): void
}

/** Keeps sessions in the gateway's own database, so that any number of gateways serve one person. */
export function createSessionKeeper(options: KeeperOptions): SessionKeeper {
  const { db, limits, now, log } = options
  const recent = createRecentSessions(now)
  const refreshed = createRefresher(options, recent)
  const sweeper = setInterval(() => {
    const swept = [deleteExpiredSessions(db, now(), limits), deleteOldAttempts(db, now())]
    Promise.all(swept).catch((error: unknown) => log.warn({ err: error }, 'sessions not swept'))
  }, SWEEP_EVERY)
  sweeper.unref()

  return {
    async open(record, from) {
      const cookie = newSecret()
      const at = now()
      await insertSession(db, {
        ...record,
        ...from,
        tokenHash: hashSecret(cookie),
        createdAt: at,
        usedAt: at,
        refreshedAt: at,
        expiresAt: new Date(at.getTime() + limits.absolute),
      })
      return cookie
    },
    async find(cookie) {
      const tokenHash = hashSecret(cookie)
      const session = await recent.find(tokenHash, () => findSession(db, tokenHash, now(), limits))
      if (!session) return undefined
      if (now().getTime() - session.usedAt.getTime() <= TOUCH_EVERY) return refreshed(session)

      const used = { ...session, usedAt: now() }
      recent.put(used)
      await touchSession(db, tokenHash, used.usedAt)
      return refreshed(used)
    },
    async recheck(tokenHash) {
      const session = await findSession(db, tokenHash, now(), limits)
      return session && refreshed(session)
    },
    async close(tokenHash) {
      await deleteSession(db, tokenHash)
      recent.forget(tokenHash)
    },
    stop: () => clearInterval(sweeper),
  }
}

function createRefresher({ db, refreshSignIn, now, log }: KeeperOptions, recent: RecentSessions) {
  const underWay = new Map<string, Promise<Session | undefined>>()
  let restUntil = 0

  async function refresh(session: Session): Promise<Session | undefined> {
    const record = await refreshSignIn(session.personId).catch((error: unknown) => {
      restUntil = now().getTime() + ACCOUNTS_REST
      log.warn({ err: error }, 'posts not refreshed')
      return undefined
    })
    if (record === undefined) return session
    if (record === null) {
      await deleteSessionsOf(db, session.personId)
      recent.forgetAll()
      return undefined
    }
    const refreshedAt = now()
    await replaceSessionPosts(db, session.tokenHash, record, refreshedAt)
    const fresh = { ...session, ...record, refreshedAt }
    recent.put(fresh)
    return fresh
  }

  return function refreshed(session: Session): Promise<Session | undefined> {
    const at = now().getTime()
    const isFresh = at - session.refreshedAt.getTime() < POSTS_FRESH
    if (isFresh || at < restUntil) return Promise.resolve(session)

    const known = underWay.get(session.tokenHash)
    if (known) return known
    const started = refresh(session).finally(() => underWay.delete(session.tokenHash))
    underWay.set(session.tokenHash, started)
    return started
  }
}
