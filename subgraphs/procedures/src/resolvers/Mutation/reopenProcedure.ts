import { reopenProcedure as run } from '../../commands/reopen-procedure.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const reopenProcedure: NonNullable<MutationResolvers['reopenProcedure']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
