import { newId } from '@motcua/kernel'
import type { NewEvent } from './catalogue.ts'
import type { Database } from './database.ts'
import { outbox } from './tables.ts'

/** Writes events in the transaction of the change they tell of, so the two cannot disagree. */
export async function appendEvents(db: Database, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({ ...event, tenantId: db.tenantId, id: newId() }))
  await db.query.insert(outbox).values(rows)
}
