import type { Database } from '@motcua/events'
import { and, asc, count, eq } from 'drizzle-orm'
import { savedQueries } from './tables.ts'

/** A question that an analyst keeps. */
export interface SavedQuery {
  readonly id: string
  readonly ownerId: string
  readonly name: string
  readonly text: string
  readonly changedAt: Date
}

/** Keeps a question, in the place of one of the same name; answers with the id it has. */
export async function putSavedQuery(db: Database, saved: SavedQuery): Promise<string | undefined> {
  const { text, changedAt } = saved
  const [row] = await db.query
    .insert(savedQueries)
    .values({ ...saved, tenantId: db.tenantId })
    .onConflictDoUpdate({
      target: [savedQueries.tenantId, savedQueries.ownerId, savedQueries.name],
      set: { text, changedAt },
    })
    .returning({ id: savedQueries.id })
  return row?.id
}

/** A person's questions by name. */
export async function listSavedQueries(
  db: Database,
  ownerId: string,
  limit: number,
): Promise<readonly SavedQuery[]> {
  return db.query
    .select()
    .from(savedQueries)
    .where(ofOwner(db, ownerId))
    .orderBy(asc(savedQueries.name))
    .limit(limit)
}

/** How many a person keeps. */
export async function countSavedQueries(db: Database, ownerId: string): Promise<number> {
  const [row] = await db.query
    .select({ kept: count() })
    .from(savedQueries)
    .where(ofOwner(db, ownerId))
  return row?.kept ?? 0
}

/** One question by id. */
export async function findSavedQuery(db: Database, id: string): Promise<SavedQuery | undefined> {
  const [row] = await db.query
    .select()
    .from(savedQueries)
    .where(and(eq(savedQueries.tenantId, db.tenantId), eq(savedQueries.id, id)))
  return row
}

/** Throws a person's question away; false where it is not theirs. */
export async function deleteSavedQuery(
  db: Database,
  ownerId: string,
  id: string,
): Promise<boolean> {
  const gone = await db.query
    .delete(savedQueries)
    .where(and(ofOwner(db, ownerId), eq(savedQueries.id, id)))
    .returning({ id: savedQueries.id })
  return gone.length === 1
}

function ofOwner({ tenantId }: Database, ownerId: string) {
  return and(eq(savedQueries.tenantId, tenantId), eq(savedQueries.ownerId, ownerId))
}
