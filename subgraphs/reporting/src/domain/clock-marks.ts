import {
  addWorkingTime,
  dueDate,
  type CompiledCalendar,
  type DueDateOptions,
  type TimeLimit,
} from '@motcua/working-time'
import { clockStands, type DossierFact } from './dossier-fact.ts'

/** Working minutes before the due date within which a dossier is nearly due: eight working hours. */
const NEARLY = 480
const A_MINUTE = 60_000

/** What the regulation in force says of the clock. */
export interface ClockRules {
  /** Time from entry until an online dossier is forwarded (DL24 Đ8.1b). */
  readonly forward: TimeLimit
  readonly options: DueDateOptions
  /** The calendar of agencies whose own is not known yet. */
  readonly usual: CompiledCalendar
}

/** Instants that follow from a dossier and its agency's calendar, kept so that lists and sums are ranges of an index. */
export interface ClockMarks {
  /** From when on it is nearly due; null without a due date. */
  readonly nearlyDueFrom: Date | null
  /** The clock was stopped in time and stands: it can be neither overdue nor nearly due. */
  readonly clockStands: boolean
  /** Until when it is to be looked at and forwarded; null where it did not come online. */
  readonly forwardBy: Date | null
}

/** The marks of a dossier by the calendar that its agency works by. */
export function clockMarks(
  fact: DossierFact,
  calendar: CompiledCalendar,
  { forward, options }: ClockRules,
): ClockMarks {
  const { submittedAt, dueAt } = fact
  return {
    nearlyDueFrom: dueAt && nearlyFrom(calendar, dueAt),
    clockStands: clockStands(fact),
    forwardBy: submittedAt && dueDate(calendar, submittedAt, forward, options),
  }
}

/** The first moment at which eight working hours no longer fit before the due date. */
function nearlyFrom(calendar: CompiledCalendar, dueAt: Date): Date {
  return new Date(addWorkingTime(calendar, dueAt, -NEARLY).getTime() + A_MINUTE)
}
