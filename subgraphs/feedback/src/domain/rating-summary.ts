import { isSatisfied, type LocalText, type RatingScale } from './rating-scale.ts'

/** How many gave a value. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** Results as they are published (DN19 Đ14). */
export interface RatingSummary {
  readonly total: number
  /** How many of them count as satisfied. */
  readonly satisfied: number
  readonly counts: readonly (ValueCount & { readonly label: LocalText })[]
}

/** The summary on a scale, best first; values of an earlier scale come last, under their own names. */
export function toSummary(counts: readonly ValueCount[], scale: RatingScale): RatingSummary {
  const known = new Map(counts.map(({ value, count }) => [value, count]))
  const onScale = scale.values.map(({ value, label }) => ({
    value,
    label,
    count: known.get(value) ?? 0,
  }))
  const earlier = counts
    .filter(({ value }) => !scale.values.some((choice) => choice.value === value))
    .map((count) => ({ ...count, label: { vi: count.value } }))
  const sum = (some: readonly ValueCount[]) => some.reduce((all, { count }) => all + count, 0)
  return {
    total: sum(counts),
    satisfied: sum(counts.filter(({ value }) => isSatisfied(scale, value))),
    counts: [...onScale, ...earlier],
  }
}
