import type { DueState } from '@motcua/ui'
import type { Punctuality } from '@motcua/graph-client/schema'

/** What the chip of a due date is drawn from. */
export interface DueFacts {
  readonly dueAt: string | null
  readonly punctuality: Punctuality | null
  readonly settledAt?: string | null
}

/** How a dossier stands to its due date, as the chip shows it; undefined where the clock has to tell. */
export function toDueState(
  punctuality: Punctuality | null,
  settledAt: string | null = null,
): DueState | undefined {
  if (settledAt !== null) return 'DONE'
  if (punctuality === null) return undefined
  return punctuality === 'EARLY' ? 'ON_TIME' : punctuality
}
