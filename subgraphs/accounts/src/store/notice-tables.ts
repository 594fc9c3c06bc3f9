import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { LocalText } from '../domain/local-text.ts'
import { instant, tenant } from './keys.ts'
import { persons } from './person-tables.ts'

export const noticeChannel = pgEnum('notice_channel', ['PORTAL', 'EMAIL'])
export const deliveryState = pgEnum('delivery_state', ['WAITING', 'SENT', 'FAILED'])

export const notices = pgTable(
  'notices',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    title: jsonb().$type<LocalText>().notNull(),
    body: jsonb().$type<LocalText>().notNull(),
    dossierId: uuid(),
    /** The event that called for it: one notice for each event, however often it comes. */
    eventId: uuid().notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'notices_pkey', columns: [table.tenantId, table.id] }),
    unique('notices_event_id_key').on(table.tenantId, table.eventId),
    foreignKey({
      name: 'notices_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    index('notices_person_id_idx').on(table.tenantId, table.personId, table.id),
    index('notices_unread_idx')
      .on(table.tenantId, table.personId)
      .where(sql`${table.readAt} is null`),
  ],
)

export const noticeDeliveries = pgTable(
  'notice_deliveries',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    noticeId: uuid().notNull(),
    channel: noticeChannel().notNull(),
    state: deliveryState().notNull(),
    at: instant().notNull(),
    attempts: integer().notNull(),
    /** When a waiting one may be tried; also keeps others off while one tries. */
    nextAttemptAt: instant().notNull(),
    lastFault: text(),
  },
  (table) => [
    primaryKey({ name: 'notice_deliveries_pkey', columns: [table.tenantId, table.id] }),
    unique('notice_deliveries_notice_id_channel_key').on(
      table.tenantId,
      table.noticeId,
      table.channel,
    ),
    foreignKey({
      name: 'notice_deliveries_notice_id_fkey',
      columns: [table.tenantId, table.noticeId],
      foreignColumns: [notices.tenantId, notices.id],
    }),
    index('notice_deliveries_waiting_idx')
      .on(table.tenantId, table.nextAttemptAt)
      .where(sql`${table.state} = 'WAITING'`),
  ],
)
