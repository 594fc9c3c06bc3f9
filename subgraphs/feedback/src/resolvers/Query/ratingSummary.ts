import { toSummary } from '../../domain/rating-summary.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listRatingCounts } from '../../store/rating-counts.ts'

export const ratingSummary: NonNullable<QueryResolvers['ratingSummary']> = async (
  _parent,
  { agencyId, procedureId },
  { db, scale },
) => toSummary(await listRatingCounts(db, agencyId ?? null, procedureId ?? null), scale)
