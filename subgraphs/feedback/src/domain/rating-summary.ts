import type { LocalText, RatingScale } from './rating-scale.ts'

/** How many gave a value. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** Results as they are published (DN19 Đ14). */
export interface RatingSummary {
  readonly total: number
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
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return { total, counts: [...onScale, ...earlier] }
}
