import { randomInt } from 'node:crypto'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { findAccount } from '../store/local-accounts.ts'
import { hashPassword } from './password-hash.ts'
import type { Administered } from './administer.ts'

/** Letters and digits that nobody takes for another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const LETTERS = 4

/** A password to hand over on paper, with its hash. */
export interface FirstPassword {
  readonly text: string
  readonly hash: string
}

/** A new first password of about 79 bits. */
export async function makeFirstPassword(): Promise<FirstPassword> {
  const sign = () => SIGNS.charAt(randomInt(SIGNS.length))
  const group = () => Array.from({ length: LETTERS }, sign).join('')
  const text = Array.from({ length: GROUPS }, group).join('-')
  return { text, hash: await hashPassword(text) }
}

/** The password to tell: only by the request that set it, for it is kept nowhere. */
export async function tellOnce(
  db: OpenDatabase,
  done: Administered,
  password: FirstPassword,
): Promise<string | null> {
  const account = done.ok ? await findAccount(db, done.value) : undefined
  return account?.passwordHash === password.hash ? password.text : null
}
