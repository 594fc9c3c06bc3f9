/** A text in Vietnamese, and in English where somebody wrote it. */
export interface LocalText {
  readonly vi: string
  readonly en?: string | null
}

/** A value or an aspect to choose. */
export interface RatingChoice {
  readonly value: string
  readonly label: LocalText
}

/** A value of the scale. */
export interface RatingValue extends RatingChoice {
  /** Whether it counts as satisfied. */
  readonly satisfied: boolean
}

/** What people rate with, as the profile in force has it (DN19 Đ14). */
export interface RatingScale {
  /** Whether results are published (DN19 Đ14.3). */
  readonly published: boolean
  /** Best first. */
  readonly values: readonly RatingValue[]
  readonly aspects: readonly RatingChoice[]
}

/** How the profile words a scale. */
interface ProfileRating {
  readonly published: boolean
  readonly scale: readonly {
    readonly code: string
    readonly label: LocalText
    readonly satisfied: boolean
  }[]
  readonly aspects: readonly { readonly code: string; readonly label: LocalText }[]
}

/** The scale of a profile. */
export function toRatingScale({ published, scale, aspects }: ProfileRating): RatingScale {
  return {
    published,
    values: scale.map(({ code, label, satisfied }) => ({ value: code, label, satisfied })),
    aspects: aspects.map(({ code, label }) => ({ value: code, label })),
  }
}

/** Whether a value counts as satisfied; one that is no longer on the scale does not. */
export function isSatisfied({ values }: RatingScale, value: string): boolean {
  return values.find((choice) => choice.value === value)?.satisfied ?? false
}

/** Whether a value can be given on the scale. */
export function isOnScale(choices: readonly RatingChoice[], value: string): boolean {
  return choices.some((choice) => choice.value === value)
}
