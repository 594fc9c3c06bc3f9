import type { Database } from '@motcua/events'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'

export interface OpenDatabase extends Database {
  /** The client as it came, for COPY, LISTEN and statements of the kit. */
  readonly client: Sql
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

interface OpenOptions {
  readonly tenantId: number
  readonly connections?: number
  /** Sees each statement that goes to PostgreSQL; tests count with it. */
  readonly onStatement?: (text: string) => void
}

const MIGRATION_LOCK = 7_305_190_118

/** Opens a subgraph's own database for one tenant. */
export function openDatabase(url: string, options: OpenOptions): OpenDatabase {
  const { tenantId, connections = 10, onStatement } = options
  const debug = onStatement && ((_: number, text: string) => onStatement(text))
  const settings = { max: connections, onnotice: () => undefined, ...(debug && { debug }) }
  // drizzle changes the parsers of the client that it gets, so the raw one is another.
  const client = postgres(url, { ...settings, max: 3 })
  const pool = postgres(url, settings)
  const query = drizzle(preparing(pool), { casing: 'snake_case' })

  return {
    tenantId,
    query,
    pool,
    client,
    transaction: (work) => query.transaction((tx) => work({ tenantId, query: tx, pool })),
    async close() {
      await Promise.all([pool.end({ timeout: 5 }), client.end({ timeout: 5 })])
    },
  }
}

/** Brings a database to the newest schema. One process at a time: drizzle's migrator takes no lock of its own. */
export async function migrateDatabase(url: string, folder: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: folder })
  } finally {
    await client.end({ timeout: 5 })
  }
}

/** drizzle prepares nothing unless it is named; this makes every statement a prepared one (stack: half the cost). */
function preparing<T extends Sql>(client: T): T {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'unsafe')
        return (text: string, values?: never[], options?: object) =>
          target.unsafe(text, values, { ...options, prepare: true })
      if (name === 'begin' || name === 'savepoint') return nested(target, name)
      return Reflect.get(target, name)
    },
  })
}

function nested<T extends Sql>(target: T, name: 'begin' | 'savepoint') {
  return (...parameters: unknown[]) => {
    const work = parameters.pop() as (tx: Sql) => unknown
    const start = Reflect.get(target, name) as (...all: unknown[]) => unknown
    return start.call(target, ...parameters, (tx: Sql) => work(preparing(tx)))
  }
}
