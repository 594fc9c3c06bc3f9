import { prepared } from '@motcua/events'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { and, eq, gt, lt, or, sql } from 'drizzle-orm'
import type { Session, SignInRecord } from './session.ts'
import { sessions } from './tables.ts'

/** When a session ends by itself. */
export interface SessionLimits {
  /** Milliseconds without use. */
  readonly idle: number
  /** Milliseconds since sign-in, however much it is used. */
  readonly absolute: number
}

/** Enters a session. */
export async function insertSession(db: OpenDatabase, session: Session): Promise<void> {
  await db.query.insert(sessions).values({ tenantId: db.tenantId, ...session })
}

const selectLive = prepared((query) =>
  query
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.tenantId, sql.placeholder('tenantId')),
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        gt(sessions.expiresAt, sql.placeholder('now')),
        gt(sessions.usedAt, sql.placeholder('usedAfter')),
      ),
    ),
)

/** The session whose cookie has this hash; undefined when there is none or it has expired. */
export async function findSession(
  db: OpenDatabase,
  tokenHash: string,
  now: Date,
  { idle }: SessionLimits,
): Promise<Session | undefined> {
  const usedAfter = new Date(now.getTime() - idle).toISOString()
  const values = { tokenHash, now: now.toISOString(), usedAfter }
  const [row] = await selectLive(db, values)
  return row
}

/** Notes that a session was used. */
export async function touchSession(db: OpenDatabase, tokenHash: string, now: Date): Promise<void> {
  await db.query.update(sessions).set({ usedAt: now }).where(named(db, tokenHash))
}

/** Notes who the person is now, which posts they hold and whom they represent. */
export async function replaceSessionPosts(
  db: OpenDatabase,
  tokenHash: string,
  { displayName, idNumber, memberships, representations }: SignInRecord,
  refreshedAt: Date,
): Promise<void> {
  await db.query
    .update(sessions)
    .set({ displayName, idNumber, memberships, representations, refreshedAt })
    .where(named(db, tokenHash))
}

/** Ends a session. */
export async function deleteSession(db: OpenDatabase, tokenHash: string): Promise<void> {
  await db.query.delete(sessions).where(named(db, tokenHash))
}

/** Ends every session of a person, on all their devices. */
export async function deleteSessionsOf(db: OpenDatabase, personId: string): Promise<void> {
  await db.query
    .delete(sessions)
    .where(and(eq(sessions.tenantId, db.tenantId), eq(sessions.personId, personId)))
}

/** Clears away what has expired; answers how many sessions that were. */
export async function deleteExpiredSessions(
  db: OpenDatabase,
  now: Date,
  { idle }: SessionLimits,
): Promise<number> {
  const unused = lt(sessions.usedAt, new Date(now.getTime() - idle))
  const gone = await db.query
    .delete(sessions)
    .where(and(eq(sessions.tenantId, db.tenantId), or(lt(sessions.expiresAt, now), unused)))
    .returning({ tokenHash: sessions.tokenHash })
  return gone.length
}

function named({ tenantId }: OpenDatabase, tokenHash: string) {
  return and(eq(sessions.tenantId, tenantId), eq(sessions.tokenHash, tokenHash))
}
