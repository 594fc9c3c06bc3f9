import { dissolveAgency as run } from '../../commands/dissolve-agency.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const dissolveAgency: NonNullable<MutationResolvers['dissolveAgency']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
