import { saveUnit as run } from '../../commands/save-unit.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerAgency } from '../answer-administration.ts'

export const saveUnit: NonNullable<MutationResolvers['saveUnit']> = async (
  _parent,
  { input },
  context,
) => answerAgency(context, await run(context, input))
