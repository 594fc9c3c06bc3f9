import { createHash, randomBytes } from 'node:crypto'
import { authorise, requireIdentity } from '@motcua/identity'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkApiClient, mostApiClients } from '../domain/api-client.ts'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { insertApiClient, listApiClients } from '../store/api-clients.ts'

interface CreateApiClient {
  readonly requestId: string
  readonly name: string
  readonly days: number
}

/** The new credentials' id, and their secret unless the request was a repetition. */
interface NewApiClient {
  readonly id: string
  readonly secret: string | null
}

/** Makes credentials for programs of the signed-in analyst; the secret is kept as a hash only. */
export async function createApiClient(
  context: Context,
  { requestId, ...wish }: CreateApiClient,
): Promise<Result<NewApiClient, AccountRefusal | Refusal<'REQUEST_REUSED'>>> {
  authorise(context.identity, 'graph.explore')
  const { personId } = requireIdentity(context.identity)
  const now = context.now()
  const id = newId()
  const secret = randomBytes(32).toString('base64url')

  const request = { requestId, operation: 'createApiClient', input: wish, subject: personId }
  const made = await perform<AccountRefusal>(context, request, async (tx) => {
    const checked = checkApiClient(wish, now)
    if (!checked.ok) return checked
    if ((await listApiClients(tx, personId)).length >= mostApiClients)
      return refuseWith('API_CLIENT_TOO_MANY')

    const secretHash = createHash('sha256').update(secret).digest('hex')
    const marks = { createdAt: now, revokedAt: null, lastUsedAt: null }
    await insertApiClient(tx, { id, personId, ...checked.value, secretHash, ...marks })
    return ok(id)
  })
  if (!made.ok) return made
  return ok({ id: made.value, secret: made.value === id ? secret : null })
}
