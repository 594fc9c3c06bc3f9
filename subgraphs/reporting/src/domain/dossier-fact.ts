import { dayOf, laterOf, type Day } from './calendar-day.ts'

/** The three ways in (DL24 Đ7). */
export type Channel = 'ONLINE' | 'COUNTER' | 'POST'

/** How a dossier was settled in relation to its due date. */
export type Punctuality = 'EARLY' | 'ON_TIME' | 'OVERDUE'

/** Why a dossier ended without a result. */
export type DiscontinueCause = 'WITHDRAWN' | 'REFUSED' | 'NOT_SUPPLEMENTED' | 'NOT_PAID'

/** What tells events of a dossier apart from others. */
export interface Told {
  readonly dossierId: string
  /** Grows with each act on the dossier. */
  readonly version: number
  readonly agencyId: string
}

/** What every event says of the dossier at that moment. */
export interface DossierSnapshot extends Told {
  readonly code: string | null
  readonly procedureId: string
  readonly procedureCode: string
  readonly procedureName: string
  readonly fieldCode: string
  readonly channel: Channel
  readonly state: string
  readonly submittedAt: Date | null
  readonly receivedAt: Date | null
  readonly dueAt: Date | null
  /** How often the applicant was asked to supplement it. */
  readonly supplementRequests: number
  /** Since when the clock stands; null while it runs. */
  readonly clockStoppedAt: Date | null
  readonly papersTotal: number
  readonly papersDigitised: number
  readonly papersReused: number
  /** Đồng owed in all; null where nothing is owed. */
  readonly feeTotal: number | null
}

/** What happened, as far as figures are concerned. */
export type DossierOutcome =
  | { readonly kind: 'SUBMITTED' }
  | { readonly kind: 'ACCEPTED' }
  | { readonly kind: 'FORWARDED'; readonly late: boolean }
  | { readonly kind: 'ASSIGNED'; readonly officerId: string | null }
  | { readonly kind: 'APPRAISED' }
  | { readonly kind: 'RECORDED' }
  /** An officer moved it on in another way. */
  | { readonly kind: 'IN_HAND' }
  /** The applicant did something while it is in hand. */
  | { readonly kind: 'APPLICANT_ACTED' }
  /** Money was asked for or given back: where the dossier stands is not changed by that. */
  | { readonly kind: 'MONEY_MOVED' }
  | { readonly kind: 'PAID'; readonly online: boolean }
  | { readonly kind: 'DECLINED' }
  | { readonly kind: 'SETTLED'; readonly at: Date; readonly punctuality: Punctuality }
  | {
      readonly kind: 'DISCONTINUED'
      readonly at: Date
      readonly punctuality: Punctuality
      readonly cause: DiscontinueCause
    }
  | { readonly kind: 'RETURNED'; readonly at: Date }

/** One event of a dossier; its snapshot can be a brief one, of which the rest is read later. */
export interface DossierEvent<Snapshot extends Told = DossierSnapshot> {
  readonly snapshot: Snapshot
  readonly outcome: DossierOutcome
  /** When it happened. */
  readonly at: Date
}

/** How a dossier ended; all null while it is in hand. */
interface Ending {
  /** When it was settled or discontinued. */
  readonly settledAt: Date | null
  readonly punctuality: Punctuality | null
  /** Null unless it ended without a result. */
  readonly discontinueCause: DiscontinueCause | null
  readonly declinedAt: Date | null
  readonly returnedAt: Date | null
}

/** What was done on the way. */
interface Way {
  readonly acceptedAt: Date | null
  readonly forwardedAt: Date | null
  /** Whether it was forwarded after its time; null before. */
  readonly forwardedLate: boolean | null
  /** The officer whom a head gave it to last. */
  readonly officerId: string | null
  readonly assignedAt: Date | null
  readonly appraisedAt: Date | null
  /** When a consultation or verification was put on record last. */
  readonly recordedAt: Date | null
  /** Whether money came through the payment platform. */
  readonly paidOnline: boolean
  /** The last act of an officer; null where nobody has touched it. */
  readonly lastActAt: Date | null
}

/** What is counted of a dossier: a fold over its events. */
export interface DossierFact extends DossierSnapshot, Ending, Way {}

/** A fold over events whose snapshots are of another kind. */
export type Folded<Snapshot extends Told> = Snapshot & Ending & Way

const notEnded: Ending = {
  settledAt: null,
  punctuality: null,
  discontinueCause: null,
  declinedAt: null,
  returnedAt: null,
}

const notBegun: Way = {
  acceptedAt: null,
  forwardedAt: null,
  forwardedLate: null,
  officerId: null,
  assignedAt: null,
  appraisedAt: null,
  recordedAt: null,
  paidOnline: false,
  lastActAt: null,
}

/**
 * The fact after one more event. An event told again changes nothing: older versions are passed over, and the newest
 * says the same twice. Two events of one act share a version and both count.
 */
export function applyEvent<Snapshot extends Told>(
  before: Folded<Snapshot> | undefined,
  event: DossierEvent<Snapshot>,
): Folded<Snapshot> {
  const { snapshot } = event
  if (before && snapshot.version < before.version) return before
  return {
    ...(before ?? { ...notEnded, ...notBegun }),
    ...snapshot,
    ...endingAfter(before, event),
    ...wayAfter(event),
  }
}

type Happening = Pick<DossierEvent, 'outcome' | 'at'>

function endingAfter(before: Ending | undefined, { outcome, at }: Happening): Partial<Ending> {
  switch (outcome.kind) {
    case 'DECLINED':
      return { ...notEnded, declinedAt: at }
    case 'SETTLED':
      return { ...endedBefore(before), settledAt: outcome.at, punctuality: outcome.punctuality }
    case 'DISCONTINUED': {
      const { punctuality, cause } = outcome
      return { ...notEnded, settledAt: outcome.at, punctuality, discontinueCause: cause }
    }
    case 'RETURNED':
      return { returnedAt: outcome.at }
    case 'MONEY_MOVED':
    case 'PAID':
      return {}
    // A dossier that moves again is no longer settled or declined: its figures are taken back.
    default:
      return notEnded
  }
}

function endedBefore(before: Ending | undefined): Ending {
  return { ...notEnded, returnedAt: before?.returnedAt ?? null }
}

/** Acts of the applicant and of the payment platform: no officer has touched the dossier by them. */
const notOfOfficers = new Set<DossierOutcome['kind']>([
  'SUBMITTED',
  'APPLICANT_ACTED',
  'MONEY_MOVED',
  'PAID',
])

function wayAfter({ outcome, at }: Happening): Partial<Way> {
  const touched = notOfOfficers.has(outcome.kind) ? {} : { lastActAt: at }
  switch (outcome.kind) {
    case 'ACCEPTED':
      return { ...touched, acceptedAt: at, forwardedAt: null, forwardedLate: null }
    case 'FORWARDED':
      return { ...touched, forwardedAt: at, forwardedLate: outcome.late }
    case 'ASSIGNED':
      return { ...touched, assignedAt: at, officerId: outcome.officerId }
    case 'APPRAISED':
      return { ...touched, appraisedAt: at }
    case 'RECORDED':
      return { ...touched, recordedAt: at }
    case 'PAID':
      return outcome.online ? { paidOnline: true } : {}
    default:
      return touched
  }
}

/** When officers of each agency acted last, by these events. */
export function lastActs(events: readonly DossierEvent<Told>[]): ReadonlyMap<string, Date> {
  const latest = new Map<string, Date>()
  for (const { snapshot, outcome, at } of events) {
    const known = latest.get(snapshot.agencyId)
    if (!notOfOfficers.has(outcome.kind) && (!known || at > known))
      latest.set(snapshot.agencyId, at)
  }
  return latest
}

/** The days a dossier is counted on. */
export interface FigureDays {
  /** Null before acceptance. */
  readonly accepted: Day | null
  /** The day it counts as received; null before acceptance. */
  readonly received: Day | null
  /** Null while in progress. Never before the day of reception, which the rules can put ahead (DL24 Đ8.1c). */
  readonly settled: Day | null
  readonly declined: Day | null
  /** Null unless it ended without a result, whether it had been received or not. */
  readonly discontinued: Day | null
  readonly returned: Day | null
  /** From when on it is in progress past its due date; ahead while that day is to come. Null where it never is. */
  readonly overdue: Day | null
}

/** Whether the clock was stopped in time and stands: it can be neither overdue nor nearly due. */
export function clockStands({ dueAt, clockStoppedAt }: DossierFact): boolean {
  return dueAt !== null && clockStoppedAt !== null && dueAt >= clockStoppedAt
}

/** On which days a dossier counts as received, settled, declined, discontinued, returned. */
export function figureDays(fact: DossierFact): FigureDays {
  const { acceptedAt, settledAt, declinedAt, returnedAt } = fact
  const received = fact.receivedAt && dayOf(fact.receivedAt)
  const settled = received && settledAt && laterOf(dayOf(settledAt), received)
  const late =
    received && fact.dueAt && !clockStands(fact) ? laterOf(dayOf(fact.dueAt), received) : null
  return {
    accepted: acceptedAt && dayOf(acceptedAt),
    received,
    settled,
    overdue: settled && late && settled <= late ? null : late,
    declined: declinedAt && dayOf(declinedAt),
    discontinued: fact.discontinueCause && settledAt && dayOf(settledAt),
    returned: returnedAt && dayOf(returnedAt),
  }
}
