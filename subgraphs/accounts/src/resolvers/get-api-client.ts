import type { Database } from '@motcua/events'
import type { ApiClient } from '../domain/api-client.ts'
import { findApiClient } from '../store/api-clients.ts'

/** Credentials that are known to be there. */
export async function getApiClient(db: Database, id: string): Promise<ApiClient> {
  const client = await findApiClient(db, id)
  if (client) return client
  throw new Error(`No credentials ${id}.`)
}
