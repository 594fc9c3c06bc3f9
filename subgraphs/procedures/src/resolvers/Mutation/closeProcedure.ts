import { closeProcedure as run } from '../../commands/close-procedure.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const closeProcedure: NonNullable<MutationResolvers['closeProcedure']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
