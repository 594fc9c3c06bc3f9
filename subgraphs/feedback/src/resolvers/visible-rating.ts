import { can } from '@motcua/identity'
import type { Context } from '../context.ts'
import type { Rating } from '../domain/rating.ts'

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
