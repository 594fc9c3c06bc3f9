import type { OpenDatabase } from '@motcua/subgraph-kit'
import { and, eq, gt, lt } from 'drizzle-orm'
import { signInAttempts } from './tables.ts'

/** How long a person may take at the provider, in milliseconds. */
export const attemptLife = 15 * 60_000

/** A sign-in under way. */
export interface SignInAttempt {
  readonly stateHash: string
  readonly browserHash: string
  readonly provider: string
  readonly codeVerifier: string
  readonly nonce: string
  readonly returnPath: string
  readonly createdAt: Date
}

/** Remembers a sign-in that begins. */
export async function insertAttempt(db: OpenDatabase, attempt: SignInAttempt): Promise<void> {
  await db.query.insert(signInAttempts).values({ tenantId: db.tenantId, ...attempt })
}

/** Takes the attempt out, so that it can be finished once and by its own browser only. */
export async function takeAttempt(
  db: OpenDatabase,
  {
    stateHash,
    browserHash,
    provider,
  }: Omit<SignInAttempt, 'codeVerifier' | 'nonce' | 'returnPath' | 'createdAt'>,
  now: Date,
): Promise<SignInAttempt | undefined> {
  const [attempt] = await db.query
    .delete(signInAttempts)
    .where(
      and(
        eq(signInAttempts.tenantId, db.tenantId),
        eq(signInAttempts.stateHash, stateHash),
        eq(signInAttempts.browserHash, browserHash),
        eq(signInAttempts.provider, provider),
        gt(signInAttempts.createdAt, new Date(now.getTime() - attemptLife)),
      ),
    )
    .returning()
  return attempt
}

/** Clears away what was never finished. */
export async function deleteOldAttempts(db: OpenDatabase, now: Date): Promise<void> {
  await db.query
    .delete(signInAttempts)
    .where(
      and(
        eq(signInAttempts.tenantId, db.tenantId),
        lt(signInAttempts.createdAt, new Date(now.getTime() - attemptLife)),
      ),
    )
}
