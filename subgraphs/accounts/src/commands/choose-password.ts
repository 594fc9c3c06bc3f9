import type { OpenDatabase } from '@motcua/subgraph-kit'
import { findPasswordFaults, type PasswordFault } from '../domain/password-rules.ts'
import { findAccount, setPassword } from '../store/local-accounts.ts'
import { hashPassword, isPassword } from './password-hash.ts'

interface ChoosePassword {
  /** Who has just shown the password that was given out. */
  readonly accountId: string
  readonly wanted: string
  readonly repeated: string
}

/** Sets the new password that the first sign-in forces; answers with what is wrong with it, nothing where it was taken. */
export async function choosePassword(
  db: OpenDatabase,
  { accountId, wanted, repeated }: ChoosePassword,
  now: Date,
): Promise<readonly PasswordFault[]> {
  const account = await findAccount(db, accountId)
  if (!account?.mustChangePassword || account.suspendedAt)
    throw new Error(`Account ${accountId} has no password to choose.`)

  const { username, passwordHash } = account
  const isCurrent = await isPassword(passwordHash, wanted)
  const faults = findPasswordFaults({ username, isCurrent, wanted, repeated })
  if (faults.length > 0) return faults

  await setPassword(db, accountId, { passwordHash: await hashPassword(wanted), at: now })
  return []
}
