import { ok, type Refusal, type Result } from '@motcua/kernel'
import type { AspectRating, KnownDossier, Rating } from './rating.ts'
import { isOnScale, type RatingScale } from './rating-scale.ts'
import { LONGEST_COMMENT, refuseWith } from './refusal.ts'

/** What an applicant says of a dossier. */
export interface Opinion {
  readonly overall: string
  readonly aspects: readonly AspectRating[]
  readonly comment: string | null
}

export type RatingRefusal = Refusal<
  | 'DOSSIER_NOT_YOURS'
  | 'DOSSIER_NOT_RETURNED'
  | 'DOSSIER_ALREADY_RATED'
  | 'RATING_VALUE_UNKNOWN'
  | 'COMMENT_TOO_LONG'
>

/** The dossier, if this person may rate it: its applicant, once the result was returned. */
export function checkReturned(
  dossier: KnownDossier | undefined,
  personId: string,
): Result<KnownDossier, RatingRefusal> {
  if (!dossier || dossier.applicantId !== personId) return refuseWith('DOSSIER_NOT_YOURS')
  if (dossier.returnedAt === null) return refuseWith('DOSSIER_NOT_RETURNED')
  return ok(dossier)
}

/** The dossier, if nobody rated it before: a rating is given once and stands. */
export function checkUnrated(
  dossier: KnownDossier,
  rating: Rating | undefined,
): Result<KnownDossier, RatingRefusal> {
  return rating ? refuseWith('DOSSIER_ALREADY_RATED') : ok(dossier)
}

/** The opinion, if every value and aspect is on the scale and the comment has its length. Blank comments are none. */
export function checkOpinion(opinion: Opinion, scale: RatingScale): Result<Opinion, RatingRefusal> {
  const comment = opinion.comment?.trim() || null
  if (comment && [...comment].length > LONGEST_COMMENT) return refuseWith('COMMENT_TOO_LONG')

  const { overall, aspects } = opinion
  const unknown =
    [overall, ...aspects.map(({ value }) => value)].find(
      (value) => !isOnScale(scale.values, value),
    ) ?? aspects.find(({ aspect }) => !isOnScale(scale.aspects, aspect))?.aspect
  if (unknown !== undefined) return refuseWith('RATING_VALUE_UNKNOWN', { value: unknown })
  return ok({ overall, aspects, comment })
}

/** Whether a reader could rate the dossier now. */
export function canRate(
  dossier: KnownDossier | undefined,
  rating: Rating | undefined,
  personId: string | undefined,
): boolean {
  return !!dossier && dossier.applicantId === personId && dossier.returnedAt !== null && !rating
}
