import type { Database } from '@motcua/events'
import { insertLink } from '../store/identities.ts'
import { findAccountByName, insertAccount } from '../store/local-accounts.ts'

interface OpenAccount {
  readonly id: string
  readonly personId: string
  readonly username: string
  readonly passwordHash: string
  readonly mustChangePassword: boolean
}

interface OpenOptions {
  /** Id that the profile gives to our own accounts as a sign-in provider. */
  readonly provider: string
  readonly at: Date
}

/** Opens a local account for a person and links it to sign-in; false where the user name is taken. */
export async function openLocalAccount(
  tx: Database,
  account: OpenAccount,
  { provider, at }: OpenOptions,
): Promise<boolean> {
  const { id, personId, username } = account
  if (await findAccountByName(tx, username)) return false

  const isOpened = await insertAccount(tx, { ...account, suspendedAt: null }, at)
  if (isOpened) await insertLink(tx, { provider, subject: id, personId, at })
  return isOpened
}
