import { can, requireIdentity } from '@motcua/identity'
import { isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { findApiClient, markRevoked } from '../store/api-clients.ts'
import { deleteArtefactsOfClient } from '../store/oidc-artefacts.ts'

interface RevokeApiClient {
  readonly requestId: string
  readonly clientId: string
}

/** Takes credentials back at once, with every token they gave; answers with their id. */
export function revokeApiClient(
  context: Context,
  { requestId, clientId }: RevokeApiClient,
): Promise<Result<string, AccountRefusal | Refusal<'REQUEST_REUSED'>>> {
  const { personId } = requireIdentity(context.identity)
  const request = {
    ...{ requestId, operation: 'revokeApiClient' },
    ...{ input: { clientId }, subject: clientId },
  }
  return perform<AccountRefusal>(context, request, async (tx) => {
    const client = isId(clientId) ? await findApiClient(tx, clientId) : undefined
    const isTheirs = client?.personId === personId || can(context.identity, 'account.manage')
    if (!client || !isTheirs) return refuseWith('API_CLIENT_NOT_FOUND')

    if (!client.revokedAt) await markRevoked(tx, clientId, context.now())
    await deleteArtefactsOfClient(tx, clientId)
    return ok(clientId)
  })
}
