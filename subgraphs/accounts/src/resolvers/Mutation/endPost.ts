import { endPost as run } from '../../commands/end-post.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerOfficer } from '../answer-administration.ts'

export const endPost: NonNullable<MutationResolvers['endPost']> = async (
  _parent,
  { input },
  context,
) => answerOfficer(context, await run(context, input))
