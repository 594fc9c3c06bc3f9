import type { Sql } from 'postgres'
import { eventCatalogue, type EventType, type StoredEvent } from './catalogue.ts'
import { hintChannel } from './hint.ts'

export interface FollowOptions {
  /** Read-only client of the producer's database. */
  readonly sourceClient: Sql
  readonly tenantId: number
  /** Called with each batch in the order of the log. */
  readonly onEvents: (events: readonly StoredEvent[]) => void
  /** Called once for each failed attempt; it is tried again until it goes through. */
  readonly onError: (error: unknown) => void
  readonly pollMs?: number
  readonly batchSize?: number
}

export interface Following {
  stop(): Promise<void>
}

interface Row {
  readonly txid: string
  readonly id: string
  readonly type: string
  readonly key: string
  readonly payload: unknown
  readonly occurred_at: Date
}

interface Cursor {
  readonly txid: string
  readonly id: string
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const RETRY_MS = 2_000

/**
 * Tells of a producer's events from now on and forgets where it was: for those who only pass on that something happened.
 * A producer that is down, at the start too, costs what happens meanwhile and nothing else.
 */
export function followNow(options: FollowOptions): Following {
  const { sourceClient, onError, pollMs = 1_000 } = options
  const state = { stopped: false, wake: () => {} }

  async function follow() {
    const listening = await sourceClient.listen(hintChannel, () => state.wake())
    try {
      let cursor = await findNow(sourceClient)
      while (!state.stopped) {
        const rows = await readAfter(options, cursor)
        const last = rows.at(-1)
        if (last) {
          cursor = last
          options.onEvents(rows.flatMap(toEvent))
        } else await pause(state, pollMs)
      }
    } finally {
      await listening.unlisten().catch(() => undefined)
    }
  }

  async function keepFollowing() {
    while (!state.stopped) {
      await follow().catch(onError)
      if (!state.stopped) await pause(state, RETRY_MS)
    }
  }
  const running = keepFollowing()

  return {
    async stop() {
      state.stopped = true
      state.wake()
      await running
    },
  }
}

/** Just below the oldest transaction still running: whatever commits from now on lies behind it. */
async function findNow(client: Sql): Promise<Cursor> {
  const [row] = await client<{ txid: string }[]>`
    select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text as txid`
  if (!row) throw new Error('PostgreSQL told no snapshot.')
  return { txid: row.txid, id: LAST_ID }
}

/** Ordered by the table's columns: `txid` alone would be the text that is selected, and text puts 1000 before 999. */
async function readAfter(
  { sourceClient, tenantId, batchSize = 500 }: FollowOptions,
  cursor: Cursor,
): Promise<readonly Row[]> {
  return sourceClient<Row[]>`
    select txid::text, id, type, key, payload, occurred_at
    from outbox
    where tenant_id = ${tenantId}
      and (txid, id) > (${cursor.txid}::text::xid8, ${cursor.id}::uuid)
      and txid < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.txid, outbox.id
    limit ${batchSize}`
}

/** Events of a newer release, unknown or of another shape, are passed over: nobody here could read them. */
function toEvent({ type, id, key, payload, occurred_at }: Row): readonly StoredEvent[] {
  if (!(type in eventCatalogue)) return []
  const known = type as EventType
  const parsed = eventCatalogue[known].safeParse(payload)
  if (!parsed.success) return []
  return [{ id, key, type: known, payload: parsed.data, occurredAt: new Date(occurred_at) }]
}

function pause(state: { wake: () => void }, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    state.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}
