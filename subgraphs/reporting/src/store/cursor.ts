import { eventCursors, logStart, type Database, type LogCursor } from '@motcua/events'
import { and, eq } from 'drizzle-orm'

/** Names this reader in its cursors. */
export const consumer = 'reporting'
/** The subgraph whose log the figures are made from. */
export const source = 'dossiers'

/** Puts the cursor at the start of the log and keeps it locked: no batch is applied until the transaction ends. */
export async function resetCursor({ tenantId, query }: Database): Promise<void> {
  await query
    .insert(eventCursors)
    .values({ tenantId, consumer, source, ...logStart })
    .onConflictDoUpdate({
      target: [eventCursors.tenantId, eventCursors.consumer, eventCursors.source],
      set: logStart,
    })
}

/** Says how far the log was read. */
export async function moveCursor({ tenantId, query }: Database, cursor: LogCursor): Promise<void> {
  await query
    .update(eventCursors)
    .set(cursor)
    .where(
      and(
        eq(eventCursors.tenantId, tenantId),
        eq(eventCursors.consumer, consumer),
        eq(eventCursors.source, source),
      ),
    )
}
