import { closeUnit as run } from '../../commands/close-unit.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const closeUnit: NonNullable<MutationResolvers['closeUnit']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
