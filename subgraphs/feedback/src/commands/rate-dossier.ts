import { appendEvents } from '@motcua/events'
import { requireIdentity } from '@motcua/identity'
import { badInput, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import {
  checkOpinion,
  checkReturned,
  checkUnrated,
  type Opinion,
  type RatingRefusal,
} from '../domain/rate-dossier.ts'
import { isSatisfied } from '../domain/rating-scale.ts'
import type { Rating } from '../domain/rating.ts'
import { findKnownDossiers } from '../store/known-dossiers.ts'
import { countRating } from '../store/rating-counts.ts'
import { findRatingsOf, insertRating } from '../store/ratings.ts'

interface RateDossier extends Opinion {
  readonly requestId: string
  readonly dossierId: string
}

/** The applicant rates the service of one returned dossier, once. Answers with the rating's id. */
export async function rateDossier(
  context: Context,
  { requestId, ...input }: RateDossier,
): Promise<Result<string, RatingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const { dossierId } = input
  assertAspectsOnce(input)
  const request = { requestId, operation: 'rateDossier', input, subject: dossierId }

  return perform(context, request, async (tx): Promise<Result<string, RatingRefusal>> => {
    const [dossier] = await findKnownDossiers(tx, [dossierId])
    const returned = checkReturned(dossier, personId)
    if (!returned.ok) return returned
    const opinion = checkOpinion(input, context.scale)
    if (!opinion.ok) return opinion
    const [earlier] = await findRatingsOf(tx, [dossierId])
    const unrated = checkUnrated(returned.value, earlier)
    if (!unrated.ok) return unrated

    const { applicantId, agencyId, procedureId } = unrated.value
    const { overall, aspects, comment } = opinion.value
    const place = { dossierId, applicantId, agencyId, procedureId }
    const givenAt = context.now()
    const rating: Rating = { id: newId(), ...place, overall, aspects, comment, givenAt }

    await insertRating(tx, rating)
    await countRating(tx, rating)
    await appendEvents(tx, [
      {
        type: 'feedback.rating-given.v1',
        key: dossierId,
        payload: {
          ...{ ratingId: rating.id, dossierId, agencyId, procedureId, overall },
          satisfied: isSatisfied(context.scale, overall),
        },
        occurredAt: givenAt,
      },
    ])
    return ok(rating.id)
  })
}

function assertAspectsOnce({ aspects }: Opinion): void {
  if (new Set(aspects.map(({ aspect }) => aspect)).size < aspects.length)
    throw badInput('aspects', { vi: 'mỗi tiêu chí một lần', en: 'each aspect at most once' })
}
