import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { SentCodes } from '../domain/one-time-code.ts'
import { passwordRecoveries } from './sign-in-tables.ts'

/** A code that opens the way to a new password. */
export interface PasswordRecovery extends SentCodes {
  readonly accountId: string
  readonly codeHash: string
  readonly failures: number
  readonly expiresAt: Date
}

/** The recovery of an account, or undefined. */
export async function findRecovery(
  db: Database,
  accountId: string,
): Promise<PasswordRecovery | undefined> {
  const [row] = await db.query
    .select({
      accountId: passwordRecoveries.accountId,
      codeHash: passwordRecoveries.codeHash,
      failures: passwordRecoveries.failures,
      expiresAt: passwordRecoveries.expiresAt,
      sent: passwordRecoveries.sent,
      countedSince: passwordRecoveries.countedSince,
    })
    .from(passwordRecoveries)
    .where(ofAccount(db, accountId))
  return row
}

/** Keeps a recovery, in place of the one before. */
export async function saveRecovery(
  { tenantId, query }: Database,
  recovery: PasswordRecovery,
): Promise<void> {
  await query
    .insert(passwordRecoveries)
    .values({ ...recovery, tenantId })
    .onConflictDoUpdate({
      target: [passwordRecoveries.tenantId, passwordRecoveries.accountId],
      set: { ...recovery },
    })
}

/** Counts one more try at the code, before it is looked at. */
export async function countRecoveryTry(db: Database, accountId: string): Promise<void> {
  await db.query
    .update(passwordRecoveries)
    .set({ failures: sql`${passwordRecoveries.failures} + 1` })
    .where(ofAccount(db, accountId))
}

function ofAccount({ tenantId }: Database, accountId: string) {
  return and(eq(passwordRecoveries.tenantId, tenantId), eq(passwordRecoveries.accountId, accountId))
}
