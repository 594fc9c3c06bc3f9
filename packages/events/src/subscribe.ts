import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import type { EventType, StoredEvent } from './catalogue.ts'
import type { Database } from './database.ts'
import { hintChannel } from './hint.ts'
import {
  hasHeldBack,
  isKnown,
  logStart,
  readLogAfter,
  toEvent,
  type AnyStoredEvent,
  type LogCursor,
  type LogRow,
} from './read-log.ts'
import { prepared, slotsOf } from './prepared.ts'
import { eventCursors } from './tables.ts'

/** Applies one event inside the consumer's transaction. */
export type EventHandler<T extends EventType> = (
  tx: Database,
  event: StoredEvent<T>,
) => Promise<void>

export type EventHandlers = { readonly [T in EventType]?: EventHandler<T> }

/** Applies a whole batch inside the consumer's transaction, for readers that sum up before they write. */
export type BatchHandler = (tx: Database, events: readonly AnyStoredEvent[]) => Promise<void>

export interface SubscriptionOptions {
  /** Name of the reading service; one cursor for each consumer and source. */
  readonly consumer: string
  /** Name of the subgraph that is read. */
  readonly source: string
  /** Read-only client of the producer's database. */
  readonly sourceClient: Sql
  readonly tenantId: number
  /** Runs a transaction of the consumer's own database. */
  readonly transaction: <T>(work: (tx: Database) => Promise<T>) => Promise<T>
  readonly handlers: EventHandlers
  /** Gets every event of a batch, in order, after the handlers. */
  readonly onBatch?: BatchHandler
  /** Called once for each failed attempt; the batch is tried again until it goes through. */
  readonly onError: (error: unknown) => void
  /** Called with a batch after it was applied and committed. */
  readonly onApplied?: (rows: readonly LogRow[]) => void
  readonly batchSize?: number
  readonly pollMs?: number
}

export interface Subscription {
  /** Reads until nothing is left, with what a transaction elsewhere still holds back; for tests. */
  drain(): Promise<void>
  stop(): Promise<void>
}

/** Events that are read at a time. */
const BATCH = 500
/** Milliseconds in which events gather between two batches: many at once cost little more than one. */
const GATHER_MS = 100

/**
 * Delivers a producer's events: at least once on the wire, exactly once in effect (the cursor is saved with it), in order
 * for each key. The cursor is (transaction id, event id) below the oldest transaction still running: a serial number would
 * lose what commits late.
 */
export async function subscribe(options: SubscriptionOptions): Promise<Subscription> {
  const { sourceClient, onError, batchSize = BATCH, pollMs = 400 } = options
  const state = { stopped: false, hinted: false, wake: () => {} }
  const listening = await sourceClient.listen(hintChannel, () => {
    state.hinted = true
    state.wake()
  })

  async function loop() {
    const place: Place = { cursor: undefined }
    while (!state.stopped) {
      state.hinted = false
      const applied = await applyBatch(options, place).catch(
        (error: unknown) => (onError(error), 0),
      )
      if (applied === 0 && !state.hinted) await pause(state, pollMs)
      else if (applied < batchSize) await sleep(GATHER_MS)
    }
  }
  const running = loop()

  return {
    async drain() {
      for (let left = true; left;) {
        // Asked before: what is let go between the two questions must not be missed.
        const held = await hasHeldBack(options)
        left = (await applyBatch(options, { cursor: undefined })) > 0 || held
        if (held) await sleep(5)
      }
    },
    async stop() {
      state.stopped = true
      state.wake()
      await listening.unlisten()
      await running
    },
  }
}

/** How far a reader has come, as far as it knows: another process may be further. */
interface Place {
  cursor: LogCursor | undefined
}

/**
 * Applies the next batch and moves the cursor, in one transaction; answers how many events it held.
 * Reads before it locks, so that an idle consumer writes nothing; where another process was faster it reads again.
 */
async function applyBatch(options: SubscriptionOptions, place: Place): Promise<number> {
  const { consumer, source, transaction, handlers, onBatch, onApplied } = options
  const reader = { consumer, source }
  const seen = (place.cursor ??= await transaction((tx) => findCursor(tx, reader)))
  const rows = await readLogAfter(options, seen, options.batchSize ?? BATCH)
  const last = rows.at(-1)
  if (!last) return 0

  place.cursor = await transaction(async (tx) => {
    const locked = await lockCursor(tx, reader)
    if (locked.txid !== seen.txid || locked.eventId !== seen.eventId) return locked
    for (const row of rows) await applyRow(tx, row, handlers)
    await onBatch?.(tx, rows.filter(isKnown).map(toEvent))
    await moveCursor(tx, reader, last)
    return { txid: last.txid, eventId: last.id }
  })

  onApplied?.(rows)
  return rows.length
}

async function applyRow(tx: Database, row: LogRow, handlers: EventHandlers): Promise<void> {
  const handler = handlers[row.type as EventType] as EventHandler<EventType> | undefined
  if (handler) await handler(tx, toEvent(row))
}

interface Reader {
  readonly consumer: string
  readonly source: string
}

async function findCursor(tx: Database, reader: Reader) {
  const [cursor] = await selectPlace(tx, { ...reader })
  return cursor ?? logStart
}

async function lockCursor(tx: Database, reader: Reader): Promise<LogCursor> {
  const [cursor] = await selectForUpdate(tx, { ...reader })
  if (cursor) return cursor
  await tx.query
    .insert(eventCursors)
    .values({ tenantId: tx.tenantId, ...reader, ...logStart })
    .onConflictDoNothing()
  return lockCursor(tx, reader)
}

async function moveCursor(tx: Database, reader: Reader, { txid, id: eventId }: LogRow) {
  await updatePlace(tx, { ...reader, txid, eventId })
}

const ofReader = and(
  eq(eventCursors.tenantId, sql.placeholder('tenantId')),
  eq(eventCursors.consumer, sql.placeholder('consumer')),
  eq(eventCursors.source, sql.placeholder('source')),
)

const place = { txid: eventCursors.txid, eventId: eventCursors.eventId }
const selectPlace = prepared((query) => query.select(place).from(eventCursors).where(ofReader))
const selectForUpdate = prepared((query) =>
  query.select(place).from(eventCursors).where(ofReader).for('update'),
)
const updatePlace = prepared((query) =>
  query
    .update(eventCursors)
    .set(slotsOf(eventCursors, 'tenantId', 'consumer', 'source'))
    .where(ofReader),
)

function pause(state: { wake: () => void }, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    state.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}
