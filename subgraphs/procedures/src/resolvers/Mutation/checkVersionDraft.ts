import { checkVersionDraft as run } from '../../commands/check-version-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerDraft } from '../answer-catalogue.ts'

export const checkVersionDraft: NonNullable<MutationResolvers['checkVersionDraft']> = async (
  _parent,
  { input },
  context,
) => answerDraft(context, await run(context, input))
