import { answer } from '@motcua/subgraph-kit'
import { markNoticesRead as run } from '../../commands/mark-notices-read.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { countUnread } from '../../store/notices.ts'

export const markNoticesRead: NonNullable<MutationResolvers['markNoticesRead']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (personId) => ({
    __typename: 'MarkNoticesReadSuccess' as const,
    unread: await countUnread(context.db, personId),
  }))
