/** A text of the profile that people read: Vietnamese always, English where somebody wrote it. */
export interface ProfileText {
  readonly vi: string
  readonly en?: string | undefined
}

/** A way to sign in, as the regulation profile of the province lists it. */
export interface SignInProvider {
  readonly id: string
  readonly name: ProfileText
  /** Who signs in this way; both where absent. */
  readonly audience?: 'CITIZEN' | 'OFFICER' | undefined
  readonly hint?: ProfileText | undefined
}

/** One step of the scale on which people rate a service, best first. */
export interface RatingStep {
  /** E.g. `VERY_SATISFIED`. */
  readonly code: string
  readonly label: ProfileText
}

/** What the front ends need of the regulation profile; served in `/config.json`. */
export interface Profile {
  readonly id: string
  /** Name of the system as the regulation has it. */
  readonly productName: ProfileText
  readonly provinceName: ProfileText
  /** Name of the agency that answers for the site, shown in the footer. */
  readonly operator: ProfileText
  readonly hotline?: string | undefined
  readonly email?: string | undefined
  readonly signInProviders: readonly SignInProvider[]
  readonly ratingScale: readonly RatingStep[]
}
