import { isId } from '@motcua/kernel'
import type { QueryResolvers } from '../../generated/types.ts'

/** One published answer, for everybody. */
export const publication: NonNullable<QueryResolvers['publication']> = async (
  _parent,
  { id },
  { loaders },
) => {
  const feedback = isId(id) ? await loaders.feedback.load(id) : undefined
  return feedback?.publishedAt ? feedback : null
}
