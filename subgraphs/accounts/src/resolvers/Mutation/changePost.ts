import { changePost as run } from '../../commands/change-post.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerOfficer } from '../answer-administration.ts'

export const changePost: NonNullable<MutationResolvers['changePost']> = async (
  _parent,
  { input },
  context,
) => answerOfficer(context, await run(context, input))
