import type { CompiledCalendar } from './compile-calendar.ts'
import { type RestSpan, splitAtRest } from './split-at-rest.ts'
import { describeStep, type StepFacts } from './step-texts.ts'
import { MINUTES_OF_DAY, dayOf, toDate, toLocalMinute } from './moments.ts'
import { type ClockRun, type Leg, type Pause, runClock } from './run-clock.ts'
import { type DueDateOptions, type StepBasis, type TimeLimit } from './time-limit.ts'

/** One line of the reckoning behind a due date. Minutes are working minutes; days are calendar days. */
export interface DueDateStep {
  readonly kind:
    | 'RECEIPT_SHIFTED'
    | 'START'
    | 'WORKING_DAYS'
    | 'CALENDAR_DAYS'
    | 'HOLIDAY_SKIPPED'
    | 'WEEKEND_SKIPPED'
    | 'PAUSE'
    | 'RESTART'
    | 'CUT_OFF'
    | 'END'
  readonly from?: Date
  readonly to?: Date
  /** Counted by WORKING_DAYS; not counted by PAUSE; taken back (negative) by RESTART. */
  readonly minutes?: number
  /** As minutes, for limits in calendar days or months (CALENDAR_DAYS, PAUSE, RESTART). */
  readonly days?: number
  readonly basis: string
  readonly vi: string
  readonly en: string
}

/** Clauses shown beside the steps unless the regulation in force names its own. */
export const defaultBasis: StepBasis = {
  receipt: 'DL24 Đ8.1c',
  workingTime: 'BLLĐ 2019 Đ105',
  calendarTime: 'BLDS 2015 Đ147, Đ148',
  lastDayOff: 'BLDS 2015 Đ148.5',
  weekend: 'BLLĐ 2019 Đ111',
  holiday: 'BLLĐ 2019 Đ112',
  cutOff: 'NĐ 61/2018/NĐ-CP Đ18',
  pause: 'DL24 Đ20.2',
  restart: 'NĐ 61/2018/NĐ-CP Đ19.4',
}

/**
 * The reckoning behind dueDateWithPauses, step by step, in order. Counted minutes (WORKING_DAYS, less what RESTART
 * takes back) add up to the limit; the last step is END with the due date in `to`, or the stop that is still open.
 */
export function explainDueDate(
  calendar: CompiledCalendar,
  startedAt: Date,
  limit: TimeLimit,
  pauses: readonly Pause[] = [],
  options: DueDateOptions = {},
): readonly DueDateStep[] {
  const run = runClock(calendar, startedAt, limit, pauses, options)
  const basis = { ...defaultBasis, ...options.basis }
  const arrived = toLocalMinute(startedAt)
  const cutOff = options.cutOff ?? '15:00'

  const facts: StepFacts[] = []
  if (run.startedAt > arrived) {
    facts.push({ kind: 'RECEIPT_SHIFTED', from: arrived, to: run.startedAt })
  }
  facts.push({ kind: 'START', from: run.startedAt, limit })
  for (const leg of run.legs) facts.push(...factsOfLeg(calendar, run, leg, cutOff))
  if (run.due !== null) facts.push({ kind: 'END', to: run.due, limit })

  return facts.map((fact) => toStep(fact, basis))
}

function factsOfLeg(
  calendar: CompiledCalendar,
  run: ClockRun,
  leg: Leg,
  cutOff: string,
): readonly StepFacts[] {
  if (leg.kind === 'STOP') return [factsOfStop(run, leg)]
  if (run.ruler.unit === 'MINUTE') return splitAtRest(calendar, leg.from, leg.to)
  if (run.ruler.unit === 'DAY') return factsOfDays(calendar, leg, leg.to === run.due)
  return leg.to === run.due ? [{ kind: 'CUT_OFF', from: leg.from, to: leg.to, cutOff }] : []
}

function factsOfStop(run: ClockRun, leg: Leg & { kind: 'STOP' }): StepFacts {
  const { reason, mode } = leg.pause
  const unit = run.ruler.unit === 'DAY' ? 'days' : 'minutes'
  const amount = mode === 'RESTART' ? 0 - leg.dropped : leg.amount
  return { kind: mode, from: leg.from, to: leg.to, [unit]: amount, reason }
}

/** Days are counted from the day after; a last day of rest is then moved, which shows as days skipped. */
function factsOfDays(
  calendar: CompiledCalendar,
  leg: Leg & { kind: 'COUNT' },
  isLast: boolean,
): readonly StepFacts[] {
  const lastDay = dayOf(leg.from) + leg.amount
  const to = Math.min((lastDay + 1) * MINUTES_OF_DAY, leg.to)
  const counted: StepFacts = {
    kind: 'CALENDAR_DAYS',
    from: leg.from,
    to,
    lastDay,
    days: leg.amount,
  }
  const moved = isLast && dayOf(leg.to) > lastDay
  const skipped = moved
    ? splitAtRest(calendar, lastDay * MINUTES_OF_DAY, leg.to).filter(isSkip)
    : []
  return [counted, ...skipped.map((skip): StepFacts => ({ ...skip, movesLastDay: true }))]
}

function isSkip(fact: StepFacts): fact is RestSpan {
  return fact.kind === 'HOLIDAY_SKIPPED' || fact.kind === 'WEEKEND_SKIPPED'
}

function toStep(fact: StepFacts, basis: StepBasis): DueDateStep {
  const { vi, en, clause } = describeStep(fact, basis)
  return {
    kind: fact.kind,
    ...('from' in fact ? { from: toDate(fact.from) } : {}),
    ...('to' in fact && fact.to !== null ? { to: toDate(fact.to) } : {}),
    ...('minutes' in fact && fact.minutes !== undefined ? { minutes: fact.minutes } : {}),
    ...('days' in fact && fact.days !== undefined ? { days: fact.days } : {}),
    basis: clause,
    vi,
    en,
  }
}
