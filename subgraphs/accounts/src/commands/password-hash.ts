import { hash, verify } from '@node-rs/argon2'

/** argon2id as OWASP's password storage guide asks at least: 19 MiB, two passes, one lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

let decoy: Promise<string> | undefined

/** The hash to keep instead of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), strength)
}

/** Whether the password is the one behind the hash. Without a hash it takes as long and is false. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const matches = await verify(hashed ?? (await decoy), password.normalize('NFC'))
  return matches && hashed !== undefined
}
