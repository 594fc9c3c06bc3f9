import type { Role } from '@motcua/identity'
import type { LocalText } from './local-text.ts'

/** A person's post in an agency. */
export interface Officer {
  readonly id: string
  readonly personId: string
  /** Name of the person. */
  readonly name: string
  readonly title: LocalText
  readonly agencyId: string
  readonly unitId: string | null
  readonly roles: readonly Role[]
  /** First day in post. */
  readonly validFrom: string
  /** First day no longer in post; null while it is open. */
  readonly validTo: string | null
}

/** Whether the post is held on that day (`YYYY-MM-DD`). */
export function isInPost(
  { validFrom, validTo }: Pick<Officer, 'validFrom' | 'validTo'>,
  day: string,
): boolean {
  return validFrom <= day && (validTo === null || day < validTo)
}
