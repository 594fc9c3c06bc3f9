import { vnNormalize } from '@motcua/kernel'

/** Why a new password is not taken; the pages have the words. */
export type PasswordFault =
  'TOO_SHORT' | 'TOO_LONG' | 'SAME_AS_BEFORE' | 'HOLDS_NAME' | 'TOO_SIMPLE' | 'NOT_REPEATED'

/** Shortest password in characters. */
export const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 200
const FEWEST_DIFFERENT_SIGNS = 5

interface NewPassword {
  readonly username: string
  /** Whether it is the one given out. */
  readonly isCurrent: boolean
  readonly wanted: string
  readonly repeated: string
}

/** Everything that is wrong with a new password: length and no guessable content rather than kinds of signs. */
export function findPasswordFaults(given: NewPassword): readonly PasswordFault[] {
  const { username, isCurrent, wanted, repeated } = given
  const length = [...wanted].length
  const faults: (PasswordFault | false)[] = [
    length < SHORTEST_PASSWORD && 'TOO_SHORT',
    length > LONGEST_PASSWORD && 'TOO_LONG',
    isCurrent && 'SAME_AS_BEFORE',
    holdsName(wanted, username) && 'HOLDS_NAME',
    length >= SHORTEST_PASSWORD && new Set(wanted).size < FEWEST_DIFFERENT_SIGNS && 'TOO_SIMPLE',
    wanted !== repeated && 'NOT_REPEATED',
  ]
  return faults.filter((fault) => fault !== false)
}

function holdsName(password: string, username: string): boolean {
  return vnNormalize(password).includes(vnNormalize(username))
}
