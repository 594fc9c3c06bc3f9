import { authorise, requireIdentity } from '@motcua/identity'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { countSavedQueries, putSavedQuery } from '../store/saved-queries.ts'

interface SaveQuery {
  readonly requestId: string
  readonly name: string
  readonly text: string
}

/** Questions that one person may keep. */
export const mostSavedQueries = 200

/** Keeps a question under a name, in the place of one of the same name; answers with its id. */
export function saveQuery(
  context: Context,
  { requestId, ...input }: SaveQuery,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  authorise(context.identity, 'graph.explore')
  const { personId: ownerId } = requireIdentity(context.identity)
  const subject = `saved-queries:${ownerId}`
  const request = { requestId, operation: 'saveQuery', input, subject }

  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    const name = input.name.normalize('NFC').trim()
    const text = input.text.trim()
    if (name.length < 1 || name.length > 100) return refuseWith('QUERY_NAME_INVALID')
    if (text.length < 1 || text.length > 20_000) return refuseWith('QUERY_TEXT_INVALID')

    const saved = { id: newId(), ownerId, name, text, changedAt: context.now() }
    const id = await putSavedQuery(tx, saved)
    const kept = await countSavedQueries(tx, ownerId)
    return kept > mostSavedQueries ? refuseWith('QUERIES_TOO_MANY') : ok(id ?? saved.id)
  })
}
