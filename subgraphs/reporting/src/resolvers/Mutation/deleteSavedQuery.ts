import { answer } from '@motcua/subgraph-kit'
import { deleteSavedQuery as run } from '../../commands/delete-saved-query.ts'
import type { MutationResolvers } from '../../generated/types.ts'

export const deleteSavedQuery: NonNullable<MutationResolvers['deleteSavedQuery']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, (savedQueryId) => ({
    __typename: 'DeleteSavedQuerySuccess' as const,
    savedQueryId,
  }))
