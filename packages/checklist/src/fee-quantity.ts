import type { Answers, Fee } from './types.ts'
import { answerAt, answerPath } from './pointer.ts'

/** What is counted: each part with its units, and how often it is wanted. */
export type FeeUnits = readonly { readonly count: number; readonly times: number }[]

/** How many units are owed; undefined while neither the answers nor the clerk say so. */
export function feeUnits(
  { per, count }: Pick<Fee, 'per' | 'count'>,
  answers: Answers,
  entered: number | null,
): FeeUnits | undefined {
  if (entered !== null) return [{ count: entered, times: 1 }]
  if (!count) return per === 'DOSSIER' ? [{ count: 1, times: 1 }] : undefined

  const answer = answerAt(answers, answerPath(count.scope))
  if (isCount(answer)) return [{ count: answer, times: 1 }]
  if (!Array.isArray(answer)) return undefined
  const parts = answer.map((entry: unknown) => ({
    count: count.count === undefined ? 1 : memberOf(entry, count.count),
    times: count.times === undefined ? 1 : memberOf(entry, count.times),
  }))
  return parts.every(isKnown) ? parts : undefined
}

/** Units in all. */
export function feeQuantity(units: FeeUnits): number {
  return units.reduce((sum, { count, times }) => sum + count * times, 0)
}

interface Part {
  readonly count: number | undefined
  readonly times: number | undefined
}

function isKnown(part: Part): part is FeeUnits[number] {
  return part.count !== undefined && part.times !== undefined
}

function memberOf(entry: unknown, name: string): number | undefined {
  const value = answerAt(entry as Answers, `/${name}`)
  return isCount(value) ? value : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
