import { one } from '@motcua/kernel'
import { answer } from '@motcua/subgraph-kit'
import { saveQuery as run } from '../../commands/save-query.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { findSavedQuery } from '../../store/saved-queries.ts'

export const saveQuery: NonNullable<MutationResolvers['saveQuery']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => {
    const saved = await findSavedQuery(context.db, id)
    return { __typename: 'SaveQuerySuccess' as const, savedQuery: one(saved ? [saved] : []) }
  })
