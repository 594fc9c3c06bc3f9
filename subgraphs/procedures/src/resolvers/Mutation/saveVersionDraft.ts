import { saveVersionDraft as run } from '../../commands/save-version-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { answerDraft } from '../answer-catalogue.ts'
import { toEdits } from '../to-edits.ts'

export const saveVersionDraft: NonNullable<MutationResolvers['saveVersionDraft']> = async (
  _parent,
  { input },
  context,
) => answerDraft(context, await run(context, { ...input, edits: toEdits(input.edits) }))
