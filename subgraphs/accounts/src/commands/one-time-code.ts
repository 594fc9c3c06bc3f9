import { randomInt } from 'node:crypto'
import { CODE_DIGITS } from '../domain/one-time-code.ts'

/** A code that nobody can foresee, with leading zeros. */
export function newCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
}
