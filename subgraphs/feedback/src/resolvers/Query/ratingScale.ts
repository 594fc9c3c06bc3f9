import type { QueryResolvers } from '../../generated/types.ts'

export const ratingScale: NonNullable<QueryResolvers['ratingScale']> = (
  _parent,
  _arguments,
  { scale },
) => scale
