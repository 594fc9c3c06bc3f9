import { dropHeldRecord as run } from '../../commands/drop-held-record.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const dropHeldRecord: NonNullable<MutationResolvers['dropHeldRecord']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
