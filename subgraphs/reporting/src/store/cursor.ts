import { eventCursors, type Database } from '@motcua/events'

/** Names this reader in its cursor. */
export const consumer = 'reporting'
/** The subgraph whose log is read. */
export const source = 'dossiers'

const start = { txid: '0', eventId: '00000000-0000-0000-0000-000000000000' }

/** Puts the cursor at the start of the log and keeps it locked: no batch is applied until the transaction ends. */
export async function resetCursor({ tenantId, query }: Database): Promise<void> {
  await query
    .insert(eventCursors)
    .values({ tenantId, consumer, source, ...start })
    .onConflictDoUpdate({
      target: [eventCursors.tenantId, eventCursors.consumer, eventCursors.source],
      set: start,
    })
}
