/** A dossier as far as rating it goes. */
export interface KnownDossier {
  readonly dossierId: string
  readonly applicantId: string
  readonly agencyId: string
  readonly procedureId: string
  /** Null until the applicant has the result. */
  readonly returnedAt: Date | null
  /** Null before acceptance. */
  readonly code: string | null
}

/** One aspect rated, on the scale of the whole. */
export interface AspectRating {
  readonly aspect: string
  readonly value: string
}

/** An applicant's satisfaction with one returned dossier. Never changed once given. */
export interface Rating {
  readonly id: string
  readonly dossierId: string
  readonly applicantId: string
  readonly agencyId: string
  readonly procedureId: string
  readonly overall: string
  readonly aspects: readonly AspectRating[]
  readonly comment: string | null
  readonly givenAt: Date
}
