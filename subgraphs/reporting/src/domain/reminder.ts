import { ok, type Result } from '@motcua/kernel'
import type { KnownOfficer } from './directory.ts'
import type { DossierFact } from './dossier-fact.ts'
import { refuseWith, type ReportingRefusal } from './refusals.ts'

/** A reminder (đôn đốc) with its answer. */
export interface Reminder {
  readonly id: string
  /** Null where the agency as a whole is reminded. */
  readonly dossierId: string | null
  readonly code: string | null
  readonly agencyId: string
  readonly text: string
  /** Persons who are told. */
  readonly personIds: readonly string[]
  readonly sentAt: Date
  readonly sentBy: string
  readonly sentByName: string
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
  readonly answeredByName: string | null
  /** The how-manieth it is of its dossier, or of its agency as a whole. */
  readonly round: number
}

/** Letters that a reminder and its answer may have. */
const LONGEST = 2000

/** What a reminder or an answer says, trimmed. */
export function checkText(text: string): Result<string, ReportingRefusal> {
  const trimmed = text.trim()
  if (trimmed === '') return refuseWith('REMINDER_TEXT_MISSING')
  if (trimmed.length > LONGEST) return refuseWith('REMINDER_TEXT_TOO_LONG')
  return ok(trimmed)
}

/** Reminded of is what waits to be looked at or is in progress; of what has ended there is nothing left to do. */
export function checkRemindable(
  fact: DossierFact | undefined,
): Result<DossierFact, ReportingRefusal> {
  if (!fact) return refuseWith('DOSSIER_NOT_KNOWN')
  const isOpen = fact.submittedAt ?? fact.acceptedAt
  if (!isOpen || fact.settledAt || fact.declinedAt) return refuseWith('DOSSIER_NOT_OPEN')
  return ok(fact)
}

/**
 * Who is told of a reminder: the officer in charge, else those whose turn it is (the one-stop unit before it is forwarded,
 * the heads until it is given to somebody), and always the leaders.
 */
export function personsConcerned(
  officers: readonly KnownOfficer[],
  fact: Pick<DossierFact, 'agencyId' | 'officerId' | 'forwardedAt'>,
): readonly string[] {
  const here = officers.filter(({ agencyId, active }) => active && agencyId === fact.agencyId)
  const inCharge = here.filter(({ id }) => id === fact.officerId)
  const turn = fact.forwardedAt ? 'UNIT_HEAD' : 'ONE_STOP_CLERK'
  const next = inCharge.length > 0 ? inCharge : holding(here, turn)
  return personsOf([...next, ...holding(here, 'AGENCY_LEADER')])
}

/** Who is told where an agency as a whole is reminded: its leaders and heads. */
export function personsLeading(
  officers: readonly KnownOfficer[],
  agencyId: string,
): readonly string[] {
  const here = officers.filter((officer) => officer.active && officer.agencyId === agencyId)
  return personsOf([...holding(here, 'AGENCY_LEADER'), ...holding(here, 'UNIT_HEAD')])
}

function holding(officers: readonly KnownOfficer[], role: string): readonly KnownOfficer[] {
  return officers.filter(({ roles }) => roles.includes(role))
}

function personsOf(officers: readonly KnownOfficer[]): readonly string[] {
  return [...new Set(officers.map(({ personId }) => personId))].sort()
}

/** An answer is given once. */
export function checkUnanswered(reminder: Reminder): Result<Reminder, ReportingRefusal> {
  return reminder.answeredAt ? refuseWith('REMINDER_ANSWERED') : ok(reminder)
}
