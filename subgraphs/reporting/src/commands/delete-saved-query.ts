import { requireIdentity } from '@motcua/identity'
import { isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { deleteSavedQuery as remove } from '../store/saved-queries.ts'

interface DeleteSavedQuery {
  readonly requestId: string
  readonly savedQueryId: string
}

/** Throws one of the reader's questions away; answers with the id that it had. */
export function deleteSavedQuery(
  context: Context,
  { requestId, savedQueryId: id }: DeleteSavedQuery,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const request = { requestId, operation: 'deleteSavedQuery', input: { id }, subject: id }
  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    const isGone = isId(id) && (await remove(tx, personId, id))
    return isGone ? ok(id) : refuseWith('QUERY_NOT_FOUND')
  })
}
