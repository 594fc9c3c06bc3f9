import type { Tone } from '@motcua/ui'
import type { Punctuality } from '@motcua/graph-client/schema'

/** How a dossier stands to its due date. */
export type Standing =
  | 'NOT_RECEIVED'
  | 'PAUSED'
  | 'IN_TIME'
  | 'NEARLY_DUE'
  | 'LATE'
  | 'SETTLED_EARLY'
  | 'SETTLED_ON_TIME'
  | 'SETTLED_OVERDUE'

/** What a standing is told from. */
export interface StandingFacts {
  readonly receivedAt: string | null
  readonly dueAt: string | null
  readonly settledAt: string | null
  /** As the server judges; null where the dossier itself cannot be read. */
  readonly punctuality: Punctuality | null
}

const open = {
  EARLY: 'IN_TIME',
  ON_TIME: 'IN_TIME',
  NEARLY_DUE: 'NEARLY_DUE',
  OVERDUE: 'LATE',
} as const satisfies Readonly<Record<Punctuality, Standing>>

const closed = {
  EARLY: 'SETTLED_EARLY',
  ON_TIME: 'SETTLED_ON_TIME',
  NEARLY_DUE: 'SETTLED_ON_TIME',
  OVERDUE: 'SETTLED_OVERDUE',
} as const satisfies Readonly<Record<Punctuality, Standing>>

/** How a dossier stands to its due date; undefined where only the server could tell and did not. */
export function standingOf(facts: StandingFacts): Standing | undefined {
  const { receivedAt, dueAt, settledAt, punctuality } = facts
  if (receivedAt === null) return 'NOT_RECEIVED'
  if (punctuality !== null) return (settledAt === null ? open : closed)[punctuality]
  return dueAt === null && settledAt === null ? 'PAUSED' : undefined
}

/** The colour of a standing. */
export const standingTones: Readonly<Record<Standing, Tone>> = {
  NOT_RECEIVED: 'neutral',
  PAUSED: 'neutral',
  IN_TIME: 'success',
  NEARLY_DUE: 'warning',
  LATE: 'danger',
  SETTLED_EARLY: 'success',
  SETTLED_ON_TIME: 'success',
  SETTLED_OVERDUE: 'danger',
}

/** Milliseconds past the due date, until it was settled or until now; undefined for what is not late. */
export function lateness({ dueAt, settledAt }: StandingFacts, now: Date): number | undefined {
  if (dueAt === null) return undefined
  const late = Date.parse(settledAt ?? now.toISOString()) - Date.parse(dueAt)
  return late > 0 ? late : undefined
}
