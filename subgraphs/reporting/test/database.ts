import { fileURLToPath } from 'node:url'
import {
  appendEvents,
  eventCatalogue,
  type AnyStoredEvent,
  type Database,
  type NewEvent,
} from '@motcua/events'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { defaultProfileId, loadProfile } from '@motcua/regulation'
import { migrateDatabase, openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { anOfficer, createTestDatabase } from '@motcua/testkit'
import type { Context } from '../src/context.ts'
import { loadIndexSet } from '../src/index-set.ts'
import { createLoaders } from '../src/loaders.ts'
import { clockRules } from '../src/profile-rules.ts'
import { openReadModel } from '../src/store/open-read-model.ts'
import { accountEvents } from '../src/subscribers/account-events.ts'
import { onDossierEvents } from '../src/subscribers/dossier-events.ts'
import { feedbackEvents } from '../src/subscribers/feedback-events.ts'
import { procedureEvents } from '../src/subscribers/procedure-events.ts'

/** The regulation that tests run under. */
export const profile = loadProfile(defaultProfileId)
/** The index set as it ships. */
export const indexSet = loadIndexSet()
/** How its clock runs. */
export const rules = clockRules(profile)

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

/** An event as its readers get it. */
export function toStored({ type, key, payload, occurredAt }: NewEvent): AnyStoredEvent {
  const parsed = eventCatalogue[type].parse(payload)
  return { id: newId(), type, key, payload: parsed, occurredAt } as AnyStoredEvent
}

/** Applies events of dossiers to a tenant's read model as the subscriber would. */
export async function applyDossiers(tx: Database, events: readonly NewEvent[]): Promise<void> {
  await onDossierEvents(rules)(tx, events.map(toStored))
}

/** Applies events of every source to the read model, in their order. */
export async function deliver(db: OpenDatabase, events: readonly NewEvent[]): Promise<void> {
  const others = { ...accountEvents(rules), ...procedureEvents, ...feedbackEvents }
  for (const event of events.map(toStored))
    await db.transaction(async (tx) => {
      const handler = others[event.type] as
        ((tx: Database, event: AnyStoredEvent) => Promise<void>) | undefined
      if (handler) await handler(tx, event)
      else await onDossierEvents(rules)(tx, [event])
    })
}

/** A reader of figures: a supervisor, unless told. */
export function aContext(db: OpenDatabase, overrides: Partial<Context> = {}): Context {
  return {
    identity: aSupervisor(),
    db,
    profile,
    indexSet,
    loaders: createLoaders(db),
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
