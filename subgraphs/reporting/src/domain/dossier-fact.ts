import { dayOf, laterOf, type Day } from './calendar-day.ts'

/** The three ways in (DL24 Đ7). */
export type Channel = 'ONLINE' | 'COUNTER' | 'POST'

/** How a dossier was settled in relation to its due date. */
export type Punctuality = 'EARLY' | 'ON_TIME' | 'OVERDUE'

/** What every event says of the dossier at that moment. */
export interface DossierSnapshot {
  readonly dossierId: string
  /** Grows with each act on the dossier. */
  readonly version: number
  readonly code: string | null
  readonly procedureId: string
  readonly procedureCode: string
  readonly procedureName: string
  readonly fieldCode: string
  readonly agencyId: string
  readonly channel: Channel
  readonly state: string
  readonly submittedAt: Date | null
  readonly receivedAt: Date | null
  readonly dueAt: Date | null
}

/** What happened, as far as figures are concerned. */
export type DossierOutcome =
  | { readonly kind: 'SUBMITTED' }
  | { readonly kind: 'IN_HAND' }
  | { readonly kind: 'DECLINED'; readonly at: Date }
  | { readonly kind: 'SETTLED'; readonly at: Date; readonly punctuality: Punctuality }
  | { readonly kind: 'RETURNED'; readonly at: Date }

/** One event of a dossier. */
export interface DossierEvent {
  readonly snapshot: DossierSnapshot
  readonly outcome: DossierOutcome
}

/** What is counted of a dossier: a fold over its events. */
export interface DossierFact extends DossierSnapshot {
  readonly settledAt: Date | null
  readonly punctuality: Punctuality | null
  readonly declinedAt: Date | null
  readonly returnedAt: Date | null
}

const nothingYet = { settledAt: null, punctuality: null, declinedAt: null, returnedAt: null }

/**
 * The fact after one more event. An event told again changes nothing: older versions are passed over, and the newest
 * says the same twice. Two events of one act share a version and both count.
 */
export function applyEvent(
  before: DossierFact | undefined,
  { snapshot, outcome }: DossierEvent,
): DossierFact {
  if (before && snapshot.version < before.version) return before
  const { settledAt, punctuality, declinedAt, returnedAt } = before ?? nothingYet
  const kept = { ...snapshot, settledAt, punctuality, declinedAt, returnedAt }

  switch (outcome.kind) {
    // A dossier that moves again is no longer settled or declined: its figures are taken back.
    case 'SUBMITTED':
    case 'IN_HAND':
      return { ...snapshot, ...nothingYet }
    case 'DECLINED':
      return { ...snapshot, ...nothingYet, declinedAt: outcome.at }
    case 'SETTLED':
      return { ...kept, settledAt: outcome.at, punctuality: outcome.punctuality, declinedAt: null }
    case 'RETURNED':
      return { ...kept, returnedAt: outcome.at }
  }
}

/** The days a dossier is counted on. */
export interface FigureDays {
  /** Null before acceptance. */
  readonly received: Day | null
  /** Null while in progress. Never before the day of reception, which the rules can put ahead (DL24 Đ8.1c). */
  readonly settled: Day | null
  readonly declined: Day | null
}

/** On which days a dossier counts as received, settled, declined. */
export function figureDays(fact: DossierFact): FigureDays {
  const received = fact.receivedAt && dayOf(fact.receivedAt)
  const settled = received && fact.settledAt && laterOf(dayOf(fact.settledAt), received)
  return { received, settled, declined: fact.declinedAt && dayOf(fact.declinedAt) }
}
