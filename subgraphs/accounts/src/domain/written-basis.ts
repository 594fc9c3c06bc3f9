import { ok, type Result } from '@motcua/kernel'
import type { WrittenBasis } from './administration-entry.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** A letter or decision as somebody enters it. */
export interface BasisStatement {
  readonly number: string
  readonly date: string
  readonly note?: string | null | undefined
}

const LONGEST_NUMBER = 100
const LONGEST_NOTE = 1000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The letter or decision behind an act: numbered, dated, not of tomorrow. */
export function checkBasis(
  { number, date, note }: BasisStatement,
  today: string,
): Result<WrittenBasis, AccountRefusal> {
  const cleaned = { number: number.trim(), date, note: note?.trim() || null }
  const isRight =
    cleaned.number.length > 0 &&
    cleaned.number.length <= LONGEST_NUMBER &&
    (cleaned.note?.length ?? 0) <= LONGEST_NOTE &&
    DAY.test(date) &&
    date <= today
  return isRight ? ok(cleaned) : refuseWith('BASIS_INVALID')
}
