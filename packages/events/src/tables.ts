import { sql } from 'drizzle-orm'
import {
  customType,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/** PostgreSQL's 64-bit transaction id, as decimal text. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** The ordered log of a subgraph's events. Every subgraph that has events re-exports it from its tables. */
export const outbox = pgTable(
  'outbox',
  {
    tenantId: smallint('tenant_id').notNull(),
    txid: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    id: uuid().notNull(),
    type: text().notNull(),
    key: text().notNull(),
    payload: jsonb().notNull(),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'outbox_pkey', columns: [table.tenantId, table.id] }),
    index('outbox_txid_idx').on(table.tenantId, table.txid, table.id),
  ],
)

/** How far a consumer has read each source; saved in the transaction of the effect. */
export const eventCursors = pgTable(
  'event_cursors',
  {
    tenantId: smallint('tenant_id').notNull(),
    consumer: text().notNull(),
    source: text().notNull(),
    txid: xid8().notNull(),
    eventId: uuid('event_id').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'event_cursors_pkey',
      columns: [table.tenantId, table.consumer, table.source],
    }),
  ],
)
