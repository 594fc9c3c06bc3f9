import { dropVersionDraft as run } from '../../commands/drop-version-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const dropVersionDraft: NonNullable<MutationResolvers['dropVersionDraft']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
