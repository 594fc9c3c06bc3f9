import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { OutsideChannel } from '../domain/notice.ts'
import { both } from '../domain/notice-values.ts'
import { CODE_TRIES, countCode, expiryOf } from '../domain/one-time-code.ts'
import { findPasswordFaults, type PasswordFault } from '../domain/password-rules.ts'
import { findAccountByName, setPassword, type LocalAccount } from '../store/local-accounts.ts'
import { lock } from '../store/locks.ts'
import { findSettings } from '../store/notice-settings.ts'
import { countRecoveryTry, findRecovery, saveRecovery } from '../store/password-recoveries.ts'
import { findPersonById } from '../store/persons.ts'
import { deleteAttempts } from '../store/sign-in-attempts.ts'
import { sendSecret } from './notify.ts'
import { newCode } from './one-time-code.ts'
import { hashPassword, isPassword } from './password-hash.ts'
import { toUsername } from './sign-in-locally.ts'

/** How long a recovery is good, in minutes. */
export const RECOVERY_MINUTES = 15

interface AskRecovery {
  readonly username: string
  readonly way: OutsideChannel
  /** The page where the code is used. */
  readonly recoveryUrl: (username: string, code: string) => string
  readonly portalUrl: string
}

/**
 * Sends a one-time code to the address that the account's holder has confirmed. Says nothing of whether there is such an
 * account, and takes as long where there is none; at most five codes an hour.
 */
export async function askRecovery(db: OpenDatabase, asked: AskRecovery, now: Date): Promise<void> {
  const { way, portalUrl, recoveryUrl } = asked
  const username = toUsername(asked.username)
  const code = newCode()
  const codeHash = await hashPassword(code)
  await db.transaction(async (tx) => {
    await lock(tx, `recovery:${username}`)
    const account = await findAccountByName(tx, username)
    const person = account && (await findPersonById(tx, account.personId))
    const address = way === 'SMS' ? person?.phone : person?.email
    if (!account || !person || !address || account.suspendedAt) return
    const counted = countCode(await findRecovery(tx, account.id), now)
    if (!counted) return

    const expiresAt = expiryOf(now, RECOVERY_MINUTES)
    await saveRecovery(tx, { accountId: account.id, ...counted, codeHash, expiresAt, failures: 0 })
    await sendSecret(tx, {
      ...{ event: 'PASSWORD_RECOVERY', to: { channel: way, address }, at: now },
      settings: await findSettings(tx, person.id),
      values: {
        ...{ fullName: both(person.fullName), portalUrl: both(portalUrl) },
        ...{ oneTimeCode: both(code), minutes: both(String(RECOVERY_MINUTES)) },
        recoveryUrl: both(recoveryUrl(username, code)),
      },
    })
  })
}

interface UseRecovery {
  readonly username: string
  readonly code: string
  readonly wanted: string
  readonly repeated: string
}

/** How the use of a code ended: with the new password set, or with what is wrong. */
export type RecoveryOutcome =
  | { readonly outcome: 'DONE' | 'CODE_WRONG' }
  | { readonly outcome: 'PASSWORD_FAULTS'; readonly faults: readonly PasswordFault[] }

/** Sets a new password with the code that was sent. A wrong user name, a wrong, old or used code all read the same. */
export async function useRecovery(
  db: OpenDatabase,
  { username: typed, code, wanted, repeated }: UseRecovery,
  now: Date,
): Promise<RecoveryOutcome> {
  const username = toUsername(typed)
  const account = await findAccountByName(db, username)
  // Counted before it is looked at: guesses sent all at once are no way around.
  if (account) await countRecoveryTry(db, account.id)
  return db.transaction(async (tx) => {
    await lock(tx, `recovery:${username}`)
    const recovery = account && (await findRecovery(tx, account.id))
    const isRight = await isPassword(recovery?.codeHash || undefined, code.replace(/\s/g, ''))
    const isGood = recovery && recovery.expiresAt > now && recovery.failures <= CODE_TRIES
    if (!isRight || !isGood || account.suspendedAt) return { outcome: 'CODE_WRONG' }

    const faults = await faultsOf(account, wanted, repeated)
    if (faults.length > 0) {
      await saveRecovery(tx, { ...recovery, failures: 0 })
      return { outcome: 'PASSWORD_FAULTS', faults }
    }
    await setPassword(tx, account.id, { passwordHash: await hashPassword(wanted), at: now })
    await saveRecovery(tx, { ...recovery, codeHash: '', expiresAt: now })
    await deleteAttempts(tx, username)
    return { outcome: 'DONE' }
  })
}

async function faultsOf(account: LocalAccount, wanted: string, repeated: string) {
  const { username, passwordHash } = account
  const isCurrent = await isPassword(passwordHash, wanted)
  return findPasswordFaults({ username, isCurrent, wanted, repeated })
}
