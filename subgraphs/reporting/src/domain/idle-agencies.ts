import {
  MINUTES_OF_WORKING_DAY,
  workingMinutesBetween,
  type CompiledCalendar,
} from '@motcua/working-time'
import type { KnownAgency } from './directory.ts'

/** An agency, when it acted last, and what waits there. */
export interface AgencyStanding {
  readonly agency: KnownAgency
  /** Null where no officer has ever acted. */
  readonly lastActAt: Date | null
  /** Dossiers in progress. */
  readonly open: number
  /** Dossiers sent in longer ago than the time for forwarding, which nobody has touched. */
  readonly unopened: number
}

/** An agency that does not use the system. */
export interface IdleAgency extends AgencyStanding {
  /** Working days since its last act, rounded down; null where there was none. */
  readonly idleDays: number | null
}

/** What is asked of idleness. */
interface IdleQuestion {
  /** Working days without an act from which an agency is idle. */
  readonly days: number
  readonly now: Date
  readonly calendarOf: (agency: KnownAgency) => CompiledCalendar
}

/**
 * Agencies that settle procedures and have not acted for so many of their working days while another has; longest first.
 * Where nobody has acted, nobody could.
 */
export function findIdleAgencies(
  standings: readonly AgencyStanding[],
  { days, now, calendarOf }: IdleQuestion,
): readonly IdleAgency[] {
  const all = standings.map((standing): IdleAgency => {
    const { agency, lastActAt } = standing
    const minutes = lastActAt && workingMinutesBetween(calendarOf(agency), lastActAt, now)
    const idleDays = minutes === null ? null : Math.floor(minutes / MINUTES_OF_WORKING_DAY)
    return { ...standing, idleDays }
  })
  const isIdle = ({ idleDays }: IdleAgency) => idleDays === null || idleDays >= days
  if (all.every(isIdle)) return []
  return all
    .filter((one) => isIdle(one) && isToUse(one))
    .sort((one, other) => daysOf(other) - daysOf(one))
}

function daysOf({ idleDays }: IdleAgency): number {
  return idleDays ?? Number.MAX_SAFE_INTEGER
}

/** The office above the agencies settles nothing and has nothing to do here. */
function isToUse({ agency, open, unopened }: IdleAgency): boolean {
  return agency.fieldCodes.length > 0 || open > 0 || unopened > 0
}
