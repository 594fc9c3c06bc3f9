import type { Database } from '@motcua/events'
import { and, eq, lt } from 'drizzle-orm'
import type { FailedAttempts } from '../domain/lockout.ts'
import { signInAttempts } from './sign-in-tables.ts'

/** Failed attempts with this user name, or undefined. */
export async function findAttempts(
  db: Database,
  username: string,
): Promise<FailedAttempts | undefined> {
  const [row] = await db.query
    .select({
      failures: signInAttempts.failures,
      lastFailedAt: signInAttempts.lastFailedAt,
      lockedUntil: signInAttempts.lockedUntil,
    })
    .from(signInAttempts)
    .where(ofUsername(db, username))
  return row
}

/** Writes the failed attempts down. */
export async function saveAttempts(
  { tenantId, query }: Database,
  username: string,
  attempts: FailedAttempts,
): Promise<void> {
  await query
    .insert(signInAttempts)
    .values({ ...attempts, tenantId, username })
    .onConflictDoUpdate({
      target: [signInAttempts.tenantId, signInAttempts.username],
      set: attempts,
    })
}

/** Forgets the failed attempts: the password was right. */
export async function deleteAttempts(db: Database, username: string): Promise<void> {
  await db.query.delete(signInAttempts).where(ofUsername(db, username))
}

/** Forgets attempts that no longer count, so that made-up user names do not pile up. */
export async function deleteAttemptsBefore(db: Database, instant: Date): Promise<void> {
  await db.query
    .delete(signInAttempts)
    .where(and(eq(signInAttempts.tenantId, db.tenantId), lt(signInAttempts.lastFailedAt, instant)))
}

function ofUsername({ tenantId }: Database, username: string) {
  return and(eq(signInAttempts.tenantId, tenantId), eq(signInAttempts.username, username))
}
