import { givePost as run } from '../../commands/give-post.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerOfficer } from '../answer-administration.ts'

export const givePost: NonNullable<MutationResolvers['givePost']> = async (
  _parent,
  { input },
  context,
) => answerOfficer(context, await run(context, input))
