import { takeHeldRecord as run } from '../../commands/take-held-record.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const takeHeldRecord: NonNullable<MutationResolvers['takeHeldRecord']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
