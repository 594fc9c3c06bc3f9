import { can, requireIdentity } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import { proposeWording } from '../../domain/feedback/publish.ts'
import type { QueryResolvers } from '../../generated/types.ts'

/** A first wording to publish, with personal data taken out. */
export const publicationProposal: NonNullable<QueryResolvers['publicationProposal']> = async (
  _parent,
  { feedbackId },
  { identity, loaders },
) => {
  requireIdentity(identity)
  const feedback = isId(feedbackId) ? await loaders.feedback.load(feedbackId) : undefined
  const isTheirs =
    feedback?.answer && can(identity, 'feedback.publish', { agencyId: feedback.agencyId })
  return feedback && isTheirs ? proposeWording(feedback) : null
}
