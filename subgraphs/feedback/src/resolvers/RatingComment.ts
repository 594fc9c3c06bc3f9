import { isSatisfied } from '../domain/rating-scale.ts'
import type { RatingCommentResolvers } from '../generated/types.ts'

/** A rating as officers read it: what was said, not who said it. */
export const RatingComment: RatingCommentResolvers = {
  label: ({ overall }, _arguments, { scale }) =>
    scale.values.find(({ value }) => value === overall)?.label ?? { vi: overall },
  satisfied: ({ overall }, _arguments, { scale }) => isSatisfied(scale, overall),
  procedure: ({ procedureId }) => ({ id: procedureId }),
}
