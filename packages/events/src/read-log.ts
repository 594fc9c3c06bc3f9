import type { Sql } from 'postgres'
import { eventCatalogue, type EventType, type StoredEvent } from './catalogue.ts'

/** A stored event whose payload follows from its type. */
export type AnyStoredEvent = { [T in EventType]: StoredEvent<T> }[EventType]

/** Whose log is read. */
export interface LogSource {
  /** Read-only client of the producer's database. */
  readonly sourceClient: Sql
  readonly tenantId: number
}

/** How far a log was read. */
export interface LogCursor {
  readonly txid: string
  readonly eventId: string
}

/** An event as it lies in the log. */
export interface LogRow {
  readonly txid: string
  readonly id: string
  readonly type: string
  readonly key: string
  readonly payload: unknown
  readonly occurred_at: Date
}

/** Before the first event. */
export const logStart: LogCursor = { txid: '0', eventId: '00000000-0000-0000-0000-000000000000' }

/** A newer producer can tell of things that this reader does not know yet. */
export function isKnown(row: LogRow): boolean {
  return Object.hasOwn(eventCatalogue, row.type)
}

/** An event as its readers get it, checked and with its defaults. */
export function toEvent({ id, key, occurred_at, ...row }: LogRow): AnyStoredEvent {
  const type = row.type as EventType
  const payload = eventCatalogue[type].parse(row.payload)
  return { id, type, key, payload, occurredAt: new Date(occurred_at) } as AnyStoredEvent
}

/**
 * The next events of a log, below the oldest transaction still running. Ordered by the table's columns: `txid` alone would
 * be the text that is selected, and text puts 1000 before 999.
 */
export async function readLogAfter(
  { sourceClient, tenantId }: LogSource,
  cursor: LogCursor,
  limit: number,
): Promise<readonly LogRow[]> {
  return sourceClient<LogRow[]>`
    select txid::text, id, type, key, payload, occurred_at
    from outbox
    where tenant_id = ${tenantId}
      and (txid, id) > (${cursor.txid}::text::xid8, ${cursor.eventId}::uuid)
      and txid < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.txid, outbox.id
    limit ${limit}`
}

/** Whether committed events lie behind a transaction that still runs, anywhere in the database server. */
export async function hasHeldBack({ sourceClient, tenantId }: LogSource): Promise<boolean> {
  const held = await sourceClient`
    select from outbox
    where tenant_id = ${tenantId} and txid >= pg_snapshot_xmin(pg_current_snapshot())
    limit 1`
  return held.length > 0
}

/** Some events of a log with how far it was read; undefined at its end. For readers that keep their own place. */
export async function readLog(
  source: LogSource,
  cursor: LogCursor,
  limit: number,
): Promise<{ readonly events: readonly AnyStoredEvent[]; readonly cursor: LogCursor } | undefined> {
  const rows = await readLogAfter(source, cursor, limit)
  const last = rows.at(-1)
  if (!last) return undefined
  const events = rows.filter(isKnown).map(toEvent)
  return { events, cursor: { txid: last.txid, eventId: last.id } }
}
