import { ok, vnNormalize, type Result } from '@motcua/kernel'
import type { Person } from './person.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** As what a person acts for an organisation. */
export type RepresentationCapacity = 'LEGAL_REPRESENTATIVE' | 'AUTHORISED'
/** Who or what says so: the provider at sign-in, a clerk by the paper shown, the legal representative. */
export type RepresentationBasis = 'PROVIDER' | 'CLERK' | 'LEGAL_REPRESENTATIVE'

/** That a person may act for an organisation. */
export interface Representation {
  readonly id: string
  readonly organisationId: string
  readonly personId: string
  readonly capacity: RepresentationCapacity
  readonly basis: RepresentationBasis
  /** The provider that states it; empty where another basis stands. */
  readonly provider: string
  readonly paper: string | null
  readonly since: Date
  /** The last day (`YYYY-MM-DD`); null where it has none. */
  readonly until: string | null
  /** The person who put it on record; null where a provider stated it. */
  readonly recordedBy: string | null
  /** The post under which a clerk did. */
  readonly officerId: string | null
  readonly endedAt: Date | null
  readonly endedBy: string | null
}

/** Most people who act for one organisation at a time. */
export const MOST_REPRESENTATIVES = 50
const LONGEST_PAPER = 300

/** Whether it holds on that day (`YYYY-MM-DD`). */
export function holdsOn(
  { endedAt, until }: Pick<Representation, 'endedAt' | 'until'>,
  day: string,
): boolean {
  return endedAt === null && (until === null || day <= until)
}

/** Whether the person is its legal representative, by those that hold. */
export function isLegalRepresentative(held: readonly Representation[], personId: string): boolean {
  return held.some((one) => one.personId === personId && one.capacity === 'LEGAL_REPRESENTATIVE')
}

interface Authorising {
  /** Who authorises. */
  readonly personId: string
  /** Whoever has the number given; undefined where nobody has. */
  readonly other: Person | undefined
  readonly fullName: string
  readonly isSuspended: boolean
  /** Representations of the organisation that hold today. */
  readonly held: readonly Representation[]
  readonly until: string
  readonly today: string
}

/** Whether the legal representative may let another person act for the organisation; answers whom. */
export function authoriseRepresentative(asked: Authorising): Result<Person, AccountRefusal> {
  const { personId, other, fullName, held, until, today } = asked
  if (!held.some((one) => one.personId === personId)) return refuseWith('ORGANISATION_UNKNOWN')
  if (!isLegalRepresentative(held, personId)) return refuseWith('NOT_LEGAL_REPRESENTATIVE')
  if (!isDay(until) || until < today) return refuseWith('LAST_DAY_WRONG')
  if (other?.id === personId) return refuseWith('REPRESENTATIVE_IS_SELF')
  // The name has to fit too: a mistyped number must not let a stranger in, nor tell whose it is.
  if (!other || vnNormalize(other.fullName) !== vnNormalize(fullName))
    return refuseWith('REPRESENTATIVE_UNKNOWN')
  if (asked.isSuspended) return refuseWith('REPRESENTATIVE_SUSPENDED')
  if (held.some((one) => one.personId === other.id)) return refuseWith('REPRESENTS_ALREADY')
  if (held.length >= MOST_REPRESENTATIVES) return refuseWith('REPRESENTATIVES_TOO_MANY')
  return ok(other)
}

/** Whether a person may end it: an authorisation only, by its legal representative, by the authorised person, or by an administrator. */
export function mayEnd(
  one: Representation,
  held: readonly Representation[],
  { personId, isAdministrator }: { readonly personId: string; readonly isAdministrator: boolean },
): boolean {
  if (isAdministrator) return one.basis !== 'PROVIDER'
  if (one.capacity !== 'AUTHORISED') return false
  return one.personId === personId || isLegalRepresentative(held, personId)
}

/** What a provider's statement changes: organisations that are new to it, and representations that it no longer states. */
export function compareStated(
  known: readonly Representation[],
  stated: readonly string[],
): { readonly begin: readonly string[]; readonly end: readonly Representation[] } {
  const before = new Set(known.map(({ organisationId }) => organisationId))
  const now = new Set(stated)
  return {
    begin: [...now].filter((organisationId) => !before.has(organisationId)),
    end: known.filter(({ organisationId }) => !now.has(organisationId)),
  }
}

interface ShownPaper {
  readonly paper: string
  readonly until?: string | null | undefined
}

/** The paper that a clerk was shown and the last day that it names. */
export function checkPaper(
  { paper, until }: ShownPaper,
  today: string,
): Result<{ readonly paper: string; readonly until: string | null }, AccountRefusal> {
  const text = paper.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (text === '' || text.length > LONGEST_PAPER) return refuseWith('PAPER_INVALID')
  if (until && (!isDay(until) || until < today)) return refuseWith('LAST_DAY_WRONG')
  return ok({ paper: text, until: until ?? null })
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
