import { answer } from '@motcua/subgraph-kit'
import { discardDraft as run } from '../../commands/discard-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toId } from '../ids.ts'

export const discardDraft: NonNullable<MutationResolvers['discardDraft']> = async (
  _,
  { input },
  context,
) => {
  const dossierId = toId('dossierId', input.dossierId)
  const result = await run(context, { ...input, dossierId })
  return answer(result, context.language, (id) => ({
    __typename: 'DiscardDraftSuccess' as const,
    dossierId: id,
  }))
}
