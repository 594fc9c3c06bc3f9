import type { CompiledCalendar } from './compile-calendar.ts'
import { toLocalMinute } from './moments.ts'
import {
  type DueDateOptions,
  type Ruler,
  type TimeLimit,
  cutOffOf,
  rulerFor,
} from './time-limit.ts'
import { nextWorkingMinute } from './working-minutes.ts'

/** A stretch in which the clock stands still (PAUSE), or after which it starts anew (RESTART). `to` null: still open. */
export interface Pause {
  readonly from: Date
  readonly to: Date | null
  readonly reason: string
  readonly mode: 'PAUSE' | 'RESTART'
}

/** One stretch of a clock's run, in local minutes; amounts are in the ruler's unit. */
export type Leg =
  | { readonly kind: 'COUNT'; readonly from: number; readonly to: number; readonly amount: number }
  | {
      readonly kind: 'STOP'
      readonly from: number
      readonly to: number | null
      /** What would have been used up meanwhile. */
      readonly amount: number
      /** What was used up before and is forgotten, on RESTART. */
      readonly dropped: number
      readonly pause: Pause
    }

/** The run of one clock from its start to its due moment. */
export interface ClockRun {
  readonly ruler: Ruler
  /** Where counting began: the receipt moment. */
  readonly startedAt: number
  readonly total: number
  readonly legs: readonly Leg[]
  /** Null while the clock stands still. */
  readonly due: number | null
}

/**
 * Counts a limit through its stops. A stop that begins once the time is up changes nothing: it cannot heal lateness. One
 * that ends before anything counts moves nothing either, and is kept to be explained.
 */
export function runClock(
  calendar: CompiledCalendar,
  startedAt: Date,
  limit: TimeLimit,
  pauses: readonly Pause[],
  options: DueDateOptions,
): ClockRun {
  const ruler = rulerFor(calendar, limit, cutOffOf(options))
  const start = nextWorkingMinute(calendar, toLocalMinute(startedAt))
  const total = ruler.total(start)
  const legs: Leg[] = []
  let at = start
  let rest = total
  let counted = 0

  for (const stop of inOrder(pauses)) {
    if (stop.to !== null && stop.to <= at) {
      const { from, to, pause } = stop
      const reached = legs.at(-1)?.to ?? toLocalMinute(startedAt)
      const isIdle = from >= reached && ruler.elapsed(from, to) === 0
      if (isIdle) legs.push({ kind: 'STOP', from, to, amount: 0, dropped: 0, pause })
      continue
    }
    const from = Math.max(stop.from, at)
    const due = ruler.finish(at, rest)
    if (from >= due) break

    const amount = Math.min(rest, ruler.elapsed(at, from))
    if (from > at) legs.push({ kind: 'COUNT', from: at, to: from, amount })
    counted += amount
    const dropped = stop.pause.mode === 'RESTART' ? counted : 0
    const meanwhile = stop.to === null ? 0 : ruler.elapsed(from, stop.to)
    legs.push({ kind: 'STOP', from, to: stop.to, amount: meanwhile, dropped, pause: stop.pause })
    if (stop.to === null) return { ruler, startedAt: start, total, legs, due: null }

    at = nextWorkingMinute(calendar, stop.to)
    rest = stop.pause.mode === 'RESTART' ? ruler.total(at) : rest - amount
    if (stop.pause.mode === 'RESTART') counted = 0
  }

  const due = ruler.finish(at, rest)
  legs.push({ kind: 'COUNT', from: at, to: due, amount: rest })
  return { ruler, startedAt: start, total, legs, due }
}

interface Stop {
  readonly from: number
  readonly to: number | null
  readonly pause: Pause
}

function inOrder(pauses: readonly Pause[]): readonly Stop[] {
  const stops = pauses.map((pause) => {
    const from = toLocalMinute(pause.from)
    const to = pause.to && toLocalMinute(pause.to)
    if (to !== null && to < from)
      throw new RangeError(`A pause ends before it begins: ${pause.reason}.`)
    return { from, to, pause }
  })
  return stops.sort((one, other) => one.from - other.from)
}
