import type { Database } from '@motcua/events'
import { and, desc, eq } from 'drizzle-orm'
import type { ApiClient } from '../domain/api-client.ts'
import { mostApiClients } from '../domain/api-client.ts'
import { apiClients } from './api-client-tables.ts'

/** Enters new credentials. */
export async function insertApiClient(db: Database, client: ApiClient): Promise<void> {
  await db.query.insert(apiClients).values({ ...client, tenantId: db.tenantId })
}

/** Credentials by their client id. */
export async function findApiClient(db: Database, id: string): Promise<ApiClient | undefined> {
  const [row] = await db.query.select().from(apiClients).where(withId(db, id))
  return row
}

/** A person's credentials, newest first. */
export async function listApiClients(
  db: Database,
  personId: string,
): Promise<readonly ApiClient[]> {
  return db.query
    .select()
    .from(apiClients)
    .where(and(eq(apiClients.tenantId, db.tenantId), eq(apiClients.personId, personId)))
    .orderBy(desc(apiClients.id))
    .limit(mostApiClients)
}

/** Marks credentials as taken back. */
export async function markRevoked(db: Database, id: string, at: Date): Promise<void> {
  await db.query.update(apiClients).set({ revokedAt: at }).where(withId(db, id))
}

/** Notes that a token was asked for. */
export async function markUsed(db: Database, id: string, at: Date): Promise<void> {
  await db.query.update(apiClients).set({ lastUsedAt: at }).where(withId(db, id))
}

function withId({ tenantId }: Database, id: string) {
  return and(eq(apiClients.tenantId, tenantId), eq(apiClients.id, id))
}
