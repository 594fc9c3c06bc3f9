import type { ApiText } from '../use-api-text.ts'

/** How many gave one value of the scale. */
export interface RatingLine {
  readonly value: string
  /** Name of the value; null for one that the scale of today no longer has. */
  readonly label: ApiText | null
  readonly count: number
  /** Share of all ratings, 0–1. */
  readonly share: number
}

/** Ratings in sum. */
export interface Ratings {
  readonly total: number
  readonly lines: readonly RatingLine[]
}

interface Summary {
  readonly total: number
  readonly counts: readonly { readonly value: string; readonly count: number }[]
}

interface ScaleValue {
  readonly value: string
  readonly label: ApiText
}

/** The counts along the scale, best first, values that nobody gave too; then what stands outside of today's scale. */
export function toRatings({ total, counts }: Summary, scale: readonly ScaleValue[]): Ratings {
  const known = new Map(counts.map(({ value, count }) => [value, count]))
  const ofScale = new Set(scale.map(({ value }) => value))
  const former = counts.filter(({ value }) => !ofScale.has(value))
  const line = (value: string, label: ApiText | null): RatingLine => {
    const count = known.get(value) ?? 0
    return { value, label, count, share: total > 0 ? count / total : 0 }
  }
  return {
    total,
    lines: [
      ...scale.map(({ value, label }) => line(value, label)),
      ...former.map(({ value }) => line(value, null)),
    ],
  }
}
