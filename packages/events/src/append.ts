import { newId } from '@motcua/kernel'
import type { NewEvent } from './catalogue.ts'
import type { Database } from './database.ts'
import { prepared, slotsOf } from './prepared.ts'
import { outbox } from './tables.ts'

const insertEvent = prepared((query) => query.insert(outbox).values(slotsOf(outbox, 'txid')))

/** Writes events in the transaction of the change they tell of, so the two cannot disagree. */
export async function appendEvents(db: Database, events: readonly NewEvent[]): Promise<void> {
  for (const event of events) await insertEvent(db, { ...event, id: newId() })
}
