import { requireIdentity } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import { viewerOf } from '../../domain/feedback/viewing.ts'
import type { QueryResolvers } from '../../generated/types.ts'

/** One feedback, for its sender and those who work with it. */
export const feedback: NonNullable<QueryResolvers['feedback']> = async (
  _parent,
  { id },
  { identity, loaders },
) => {
  requireIdentity(identity)
  const found = isId(id) ? await loaders.feedback.load(id) : undefined
  const as = found && viewerOf(identity, found)
  return found && as ? { feedback: found, as } : null
}
