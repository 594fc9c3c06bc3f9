import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { QueryResolvers } from '../../generated/types.ts'
import { listInbox } from '../../store/inbox.ts'
import { toId } from '../ids.ts'
import { postsOf } from '../posts.ts'

/** The officer's open tasks, by due date. */
export const inbox: NonNullable<QueryResolvers['inbox']> = async (
  _,
  { filter, first, after },
  { identity, db },
) => {
  const posts = postsOf(identity)
  const size = pageSize(first)
  const key = decodeCursor(after, 2)

  const tasks = await listInbox(db, posts, {
    kind: filter?.kind ?? undefined,
    mineOnly: filter?.mine ?? false,
    limit: size + 1,
    after: key && [new Date(String(key[0])).toISOString(), toId('after', String(key[1]))],
  })
  return toConnection(tasks, size, ({ dueAt, id }) => [dueAt.toISOString(), id])
}
