import type { Bilingual } from '@motcua/kernel'
import {
  dueDateWithPauses,
  explainDueDate,
  receiptMoment,
  type CompiledCalendar,
  type DueDateOptions,
  type Pause,
  type TimeLimit,
} from '@motcua/working-time'
import type { Clock, ClockStop, DueDateStep } from './dossier.ts'

/** The clock of a dossier that is accepted now, counting from `startedAt`. */
export function startClock(
  calendar: CompiledCalendar,
  startedAt: Date,
  { quantity, unit }: TimeLimit,
  rules: DueDateOptions,
): Clock {
  const receivedAt = receiptMoment(calendar, startedAt)
  const blank = { receivedAt, startedAt, dueAt: null, stops: [], steps: [] }
  return reckon({ ...blank, limit: { quantity, unit } }, calendar, rules)
}

interface Stopping {
  readonly at: Date
  readonly mode: ClockStop['mode']
  readonly reason: Bilingual
  readonly basis: string
}

/** The clock standing still from now on. A clock that stands already stays as it is. */
export function stopClock(
  clock: Clock,
  { at, ...why }: Stopping,
  calendar: CompiledCalendar,
  rules: DueDateOptions,
): Clock {
  if (openStop(clock)) return clock
  const dueBefore = clock.dueAt?.toISOString() ?? null
  const stop: ClockStop = { ...why, from: at.toISOString(), to: null, dueBefore }
  return reckon({ ...clock, stops: [...clock.stops, stop] }, calendar, rules)
}

/** The clock running again: on from where it stood, or from its beginning, as the stop says. */
export function resumeClock(
  clock: Clock,
  at: Date,
  calendar: CompiledCalendar,
  rules: DueDateOptions,
): Clock {
  const stop = openStop(clock)
  if (!stop) return clock
  const ended = { ...stop, to: at.toISOString() }
  return reckon({ ...clock, stops: [...clock.stops.slice(0, -1), ended] }, calendar, rules)
}

/** The stop that lasts; undefined while the clock runs. Stops follow one another, so it is the last. */
export function openStop({ stops }: Clock): ClockStop | undefined {
  const last = stops.at(-1)
  return last?.to === null ? last : undefined
}

/** Since when the clock stands still; null while it runs. A stop after the due date stops nothing. */
export function clockStoppedAt(clock: Clock | null): string | null {
  return clock?.dueAt === null ? (openStop(clock)?.from ?? null) : null
}

function reckon(clock: Clock, calendar: CompiledCalendar, rules: DueDateOptions): Clock {
  const { startedAt, limit, stops } = clock
  const inWords = (language: keyof Bilingual) =>
    explainDueDate(calendar, startedAt, limit, toPauses(stops, language), rules)
  const english = inWords('en')
  return {
    ...clock,
    dueAt: dueDateWithPauses(calendar, startedAt, limit, toPauses(stops, 'vi'), rules),
    steps: inWords('vi').map((step, index) => toStep(step, english[index]?.en ?? step.en, stops)),
  }
}

function toPauses(stops: readonly ClockStop[], language: keyof Bilingual): readonly Pause[] {
  return stops.map(({ from, to, mode, reason }) => ({
    from: new Date(from),
    to: to === null ? null : new Date(to),
    mode,
    reason: reason[language],
  }))
}

type Explained = ReturnType<typeof explainDueDate>[number]

function toStep(step: Explained, en: string, stops: readonly ClockStop[]): DueDateStep {
  const { kind, vi } = step
  const isStop = kind === 'PAUSE' || kind === 'RESTART'
  const stop = isStop ? stops.find(({ reason }) => vi.includes(reason.vi)) : undefined
  return {
    ...{ kind, vi, en },
    basis: stop?.basis ?? step.basis,
    from: step.from?.toISOString() ?? null,
    to: step.to?.toISOString() ?? null,
    minutes: step.minutes ?? null,
  }
}
