import type { QueryResolvers } from '../../generated/types.ts'
import { listRatingCounts } from '../../store/rating-counts.ts'
import { toVisibleSummary } from '../visible-rating.ts'

export const ratingSummary: NonNullable<QueryResolvers['ratingSummary']> = (
  _parent,
  { agencyId, procedureId },
  context,
) =>
  toVisibleSummary(
    () => listRatingCounts(context.db, agencyId ?? null, procedureId ?? null),
    context,
    agencyId ?? undefined,
  )
