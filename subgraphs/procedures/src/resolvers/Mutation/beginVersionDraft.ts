import { beginVersionDraft as run } from '../../commands/begin-version-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerDraft } from '../answer-catalogue.ts'

export const beginVersionDraft: NonNullable<MutationResolvers['beginVersionDraft']> = async (
  _parent,
  { input },
  context,
) => answerDraft(context, await run(context, input))
