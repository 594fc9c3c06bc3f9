import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type AccountRefusal } from './refusals.ts'

const USERNAME = /^[a-z0-9](?:[a-z0-9.-]{1,58})[a-z0-9]$/

/** A user name as accounts keep it. */
export function checkUsername(text: string): Result<string, AccountRefusal> {
  const name = text.normalize('NFC').trim().toLowerCase()
  return USERNAME.test(name) ? ok(name) : refuseWith('USERNAME_INVALID')
}
