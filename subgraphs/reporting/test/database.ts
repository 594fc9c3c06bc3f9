import { fileURLToPath } from 'node:url'
import { appendEvents, type NewEvent } from '@motcua/events'
import type { Identity } from '@motcua/identity'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { anOfficer, createTestDatabase } from '@motcua/testkit'
import type { Context } from '../src/context.ts'
import { openReadModel } from '../src/store/open-read-model.ts'

/** The log as the producer's migrations make it. */
const outboxDdl = `create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(), id uuid, type text,
  key text, payload jsonb, occurred_at timestamptz, primary key (tenant_id, id))`

export interface TestDatabase {
  readonly url: string
  readonly db: OpenDatabase
  /** Statements sent since the last call. */
  takeStatements(): readonly string[]
  close(): Promise<void>
}

/** The read model's own database, migrated, with its statements counted. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createTestDatabase('reporting')
  await migrateDatabase(url, fileURLToPath(new URL('../migrations', import.meta.url)))
  let statements: string[] = []
  const db = openReadModel(url, { tenantId: 1, onStatement: (text) => statements.push(text) })

  return {
    url,
    db,
    takeStatements() {
      const taken = statements
      statements = []
      return taken
    },
    async close() {
      await db.close()
      await drop()
    },
  }
}

/** A database in the place of `dossiers`: its log and nothing else. */
export async function openProducer() {
  const { url, drop } = await createTestDatabase('dossiers_log')
  const db = openDatabase(url, { tenantId: 1 })
  await db.client.unsafe(outboxDdl)

  return {
    url,
    client: db.client,
    /** Each event as an act of its own. */
    async publish(events: readonly NewEvent[]) {
      for (const event of events) await db.transaction((tx) => appendEvents(tx, [event]))
    },
    async close() {
      await db.close()
      await drop()
    },
  }
}

/** A reader of figures: a supervisor, unless told. */
export function aContext(db: OpenDatabase, overrides: Partial<Context> = {}): Context {
  return {
    identity: aSupervisor(),
    db,
    now: () => new Date(),
    language: 'vi',
    published: () => undefined,
    ...overrides,
  }
}

/** Sees the whole province. */
export function aSupervisor(): Identity {
  return anOfficer({ roles: ['SUPERVISOR'] })
}
