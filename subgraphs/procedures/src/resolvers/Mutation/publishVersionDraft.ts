import { publishVersionDraft as run } from '../../commands/publish-version-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerCatalogue } from '../answer-catalogue.ts'

export const publishVersionDraft: NonNullable<MutationResolvers['publishVersionDraft']> = async (
  _parent,
  { input },
  context,
) => answerCatalogue(context, await run(context, input))
