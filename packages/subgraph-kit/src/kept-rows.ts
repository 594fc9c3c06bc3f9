import type { Database } from '@motcua/events'
import { LRUCache } from 'lru-cache'

interface KeepOptions<Row> {
  /** Reads rows by id in one statement, in no order. */
  readonly read: (db: Database, ids: readonly string[]) => Promise<readonly Row[]>
  readonly idOf: (row: Row) => string
  /** Rows that are kept at most; those not asked for longest go. */
  readonly most: number
  /** Milliseconds after which a row is read again; never where left out, for rows that do not change. */
  readonly milliseconds?: number
}

/** Rows that many acts read and hardly anybody changes. */
export interface KeptRows<Row> {
  /** Rows by id, in no order: from memory, or else read in one statement. */
  list(db: Database, ids: readonly string[]): Promise<readonly Row[]>
  /** The row is read again the next time: for whoever changed it, and once more when that is committed. */
  forget(db: Pick<Database, 'pool'>, id: string): void
}

/** Keeps rows of a database in the memory of this process. Another process learns of a change when their time is over. */
export function keepRows<Row extends object>(options: KeepOptions<Row>): KeptRows<Row> {
  const { read, idOf, most, milliseconds = 0 } = options
  const memories = new WeakMap<object, LRUCache<string, Row>>()
  const changes = new WeakMap<object, number>()

  function memoryOf({ pool }: Pick<Database, 'pool'>) {
    const memory = memories.get(pool) ?? new LRUCache<string, Row>({ max: most, ttl: milliseconds })
    memories.set(pool, memory)
    return memory
  }
  const changesOf = ({ pool }: Pick<Database, 'pool'>) => changes.get(pool) ?? 0

  return {
    async list(db, ids) {
      const memory = memoryOf(db)
      const kept = ids.map((id) => memory.get(id))
      const missing = ids.filter((_, index) => !kept[index])
      const known = kept.filter((row) => row !== undefined)
      if (missing.length === 0) return known

      const before = changesOf(db)
      const rows = await read(db, missing)
      // What was read while somebody changed it may be the old row.
      if (changesOf(db) === before) for (const row of rows) memory.set(idOf(row), row)
      return [...known, ...rows]
    },
    forget(db, id) {
      changes.set(db.pool, changesOf(db) + 1)
      memoryOf(db).delete(id)
    },
  }
}
