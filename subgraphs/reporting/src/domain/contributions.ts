import type { Day } from './calendar-day.ts'
import { figureDays, type DossierFact, type Punctuality } from './dossier-fact.ts'

/**
 * What is counted by day. It adds up over days and never changes with the clock alone: what was in progress at the end of a
 * day is what was received less what was settled until then, what was overdue what fell overdue less what was cleared.
 */
export const measures = [
  'received',
  'settledEarly',
  'settledOnTime',
  'settledOverdue',
  'declined',
  'discontinued',
  'returned',
  'fellOverdue',
  'clearedOverdue',
] as const

export type Measure = (typeof measures)[number]

/** What one dossier adds to the figures of one day. */
export interface Contribution {
  readonly day: Day
  readonly measure: Measure
}

const settledAs = {
  EARLY: 'settledEarly',
  ON_TIME: 'settledOnTime',
  OVERDUE: 'settledOverdue',
} as const satisfies Record<Punctuality, Measure>

/** All that a dossier adds to the figures, day by day. */
export function contributionsOf(fact: DossierFact): readonly Contribution[] {
  const { received, settled, declined, discontinued, returned, overdue } = figureDays(fact)
  const found: Contribution[] = []
  if (received) found.push({ day: received, measure: 'received' })
  if (settled && fact.punctuality)
    found.push({ day: settled, measure: settledAs[fact.punctuality] })
  if (declined) found.push({ day: declined, measure: 'declined' })
  if (discontinued) found.push({ day: discontinued, measure: 'discontinued' })
  if (returned) found.push({ day: returned, measure: 'returned' })
  if (overdue) found.push({ day: overdue, measure: 'fellOverdue' })
  if (overdue && settled) found.push({ day: settled, measure: 'clearedOverdue' })
  return found
}
