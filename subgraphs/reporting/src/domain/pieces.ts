import { addDays, type Day } from './calendar-day.ts'

/** A part of time, first and last day included, in which all counts are taken alike; from the beginning of time where `from` is null. */
export interface Piece {
  readonly from: Day | null
  readonly to: Day
  /** Whether its days belong to the period; otherwise they lie before it. */
  readonly isInPeriod: boolean
  /** What of it is overdue when the period is judged: its days are over, the clock runs through it, or it is yet to come. */
  readonly clock: 'OVER' | 'RUNNING' | 'TO_COME'
}

/**
 * All days until the end of a period, parted at its beginning and at today, so that each count is read once. Without today
 * where the period is judged at its end.
 */
export function piecesOf(from: Day, to: Day, today: Day | null): readonly Piece[] {
  const marks = today === null ? [from] : [from, today, addDays(today, 1)]
  const starts = [...new Set(marks)].filter((day) => day <= to).toSorted()
  return [null, ...starts].map((start, index) => {
    const next = starts[index]
    return {
      from: start,
      to: next === undefined ? to : addDays(next, -1),
      isInPeriod: start !== null && start >= from,
      clock: clockIn(start, today),
    }
  })
}

function clockIn(start: Day | null, today: Day | null): Piece['clock'] {
  if (today === null || start === null || start < today) return 'OVER'
  return start === today ? 'RUNNING' : 'TO_COME'
}
