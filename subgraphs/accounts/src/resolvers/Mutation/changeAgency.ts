import { changeAgency as run } from '../../commands/change-agency.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const changeAgency: NonNullable<MutationResolvers['changeAgency']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
