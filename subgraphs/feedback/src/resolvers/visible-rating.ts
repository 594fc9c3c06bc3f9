import { can, type Identity } from '@motcua/identity'
import type { Context } from '../context.ts'
import type { Rating } from '../domain/rating.ts'
import { toSummary, type RatingSummary, type ValueCount } from '../domain/rating-summary.ts'

/** A rating for those who may see it: who gave it and holders of `rating.read`; null for all others. */
export async function findVisibleRating(
  load: () => Promise<Rating | undefined>,
  { identity }: Context,
): Promise<Rating | null> {
  if (!identity) return null
  const rating = await load()
  const isOwn = identity.kind === 'PERSON' && rating?.applicantId === identity.personId
  return rating && (isOwn || can(identity, 'rating.read')) ? rating : null
}

/** Whether somebody may read what applicants said of an agency, without their names. */
export function mayReadRatings(identity: Identity | null, agencyId: string | undefined): boolean {
  if (can(identity, 'rating.read')) return true
  return agencyId !== undefined && can(identity, 'rating.read-agency', { agencyId })
}

/** Results for everybody where the profile publishes them (DN19 Đ14.3); else for those who may see ratings. */
export async function toVisibleSummary(
  load: () => Promise<readonly ValueCount[]>,
  { identity, scale }: Context,
  agencyId?: string,
): Promise<RatingSummary | null> {
  if (!scale.published && !mayReadRatings(identity, agencyId)) return null
  return toSummary(await load(), scale)
}
