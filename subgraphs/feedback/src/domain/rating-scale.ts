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

/** What people rate with, as the profile in force has it (DN19 Đ14). */
export interface RatingScale {
  /** Best first. */
  readonly values: readonly RatingChoice[]
  readonly aspects: readonly RatingChoice[]
}

/** How the profile words a scale. */
interface ProfileRating {
  readonly scale: readonly { readonly code: string; readonly label: LocalText }[]
  readonly aspects: readonly { readonly code: string; readonly label: LocalText }[]
}

/** The scale of a profile. */
export function toRatingScale({ scale, aspects }: ProfileRating): RatingScale {
  const toChoice = ({ code, label }: ProfileRating['scale'][number]) => ({ value: code, label })
  return { values: scale.map(toChoice), aspects: aspects.map(toChoice) }
}

/** Whether a value can be given on the scale. */
export function isOnScale(choices: readonly RatingChoice[], value: string): boolean {
  return choices.some((choice) => choice.value === value)
}
