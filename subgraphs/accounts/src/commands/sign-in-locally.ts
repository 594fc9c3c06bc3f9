import type { OpenDatabase } from '@motcua/subgraph-kit'
import { afterFailure, minutesLocked } from '../domain/lockout.ts'
import { findAccountByName, type LocalAccount } from '../store/local-accounts.ts'
import { lock } from '../store/locks.ts'
import { deleteAttempts, findAttempts, saveAttempts } from '../store/sign-in-attempts.ts'
import { isPassword } from './password-hash.ts'

/** How an attempt to sign in with a password ended. */
export type LocalSignIn =
  | { readonly outcome: 'SIGNED_IN' | 'NEW_PASSWORD_NEEDED'; readonly account: LocalAccount }
  | { readonly outcome: 'WRONG' | 'SUSPENDED' }
  | { readonly outcome: 'LOCKED'; readonly minutes: number }

interface Credentials {
  readonly username: string
  readonly password: string
}

/** User names are kept and compared without capitals and outer spaces. */
export function toUsername(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().slice(0, 100)
}

/**
 * Checks user name and password. Five failures in a row lock the user name for a quarter of an hour, whether it exists or
 * not; attempts with one user name run one after another, so that a hundred guesses at once are no way around.
 */
export async function signInLocally(
  db: OpenDatabase,
  { username, password }: Credentials,
  now: Date,
): Promise<LocalSignIn> {
  const name = toUsername(username)
  return db.transaction(async (tx) => {
    await lock(tx, `sign-in:${name}`)
    const attempts = await findAttempts(tx, name)
    const minutes = minutesLocked(attempts, now)
    if (minutes > 0) return { outcome: 'LOCKED', minutes }

    const account = await findAccountByName(tx, name)
    if (!(await isPassword(account?.passwordHash, password)) || !account) {
      const failed = afterFailure(attempts, now)
      await saveAttempts(tx, name, failed)
      const locked = minutesLocked(failed, now)
      return locked > 0 ? { outcome: 'LOCKED', minutes: locked } : { outcome: 'WRONG' }
    }

    if (attempts) await deleteAttempts(tx, name)
    if (account.suspendedAt) return { outcome: 'SUSPENDED' }
    return { outcome: account.mustChangePassword ? 'NEW_PASSWORD_NEEDED' : 'SIGNED_IN', account }
  })
}
