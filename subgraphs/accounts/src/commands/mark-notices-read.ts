import { requireIdentity } from '@motcua/identity'
import { badInput, isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { maxPageSize, perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { markRead } from '../store/notices.ts'

interface MarkNoticesRead {
  readonly requestId: string
  readonly noticeIds?: readonly string[] | null | undefined
}

/** Marks notices of the signed-in person as read, all unread ones where none are named; answers with the person's id. */
export async function markNoticesRead(
  context: Context,
  { requestId, noticeIds }: MarkNoticesRead,
): Promise<Result<string, Refusal<'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const ids = noticeIds ?? undefined
  if (ids && (ids.length > maxPageSize || !ids.every(isId)))
    throw badInput('noticeIds', { vi: 'tối đa 100 mã thông báo', en: 'at most 100 ids' })

  const input = { noticeIds: ids ?? null }
  const request = { requestId, operation: 'markNoticesRead', input, subject: personId }
  return perform<never>(context, request, async (tx) => {
    await markRead(tx, personId, { ids, at: context.now() })
    return ok(personId)
  })
}
