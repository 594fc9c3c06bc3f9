import { createHash } from 'node:crypto'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { isId } from '@motcua/kernel'
import type { Adapter } from 'oidc-provider'
import { holds } from '../domain/api-client.ts'
import { findApiClient } from '../store/api-clients.ts'

/** What tokens of analysts' programs are good for. */
export const analyticsScope = 'analytics'

/** Lets the OpenID provider find analysts' credentials; it never writes any. What it compares is the secret's hash. */
export function createApiClientAdapter(db: OpenDatabase, now: () => Date): Adapter {
  const never = () => Promise.reject(new Error('Credentials are made by createApiClient.'))
  return {
    async find(id) {
      const client = isId(id) ? await findApiClient(db, id) : undefined
      if (!client || !holds(client, now())) return undefined
      return {
        client_id: client.id,
        client_secret: client.secretHash,
        client_name: client.name,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: analyticsScope,
      }
    },
    upsert: never,
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
    consume: never,
    destroy: never,
    revokeByGrantId: never,
  }
}

/** The hash under which a secret is kept. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
