import { enterAgency as run } from '../../commands/enter-agency.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const enterAgency: NonNullable<MutationResolvers['enterAgency']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
