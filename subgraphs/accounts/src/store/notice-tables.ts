import { sql } from 'drizzle-orm'
import {
  boolean,
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
import type { NoticeEvent } from '../domain/notice-event.ts'
import type { LocalText } from '../domain/local-text.ts'
import { instant, tenant } from './keys.ts'
import { persons } from './person-tables.ts'

export const noticeChannel = pgEnum('notice_channel', ['PORTAL', 'EMAIL', 'SMS'])
export const deliveryState = pgEnum('delivery_state', ['WAITING', 'SENT', 'DELIVERED', 'FAILED'])
export const noticeLanguage = pgEnum('notice_language', ['vi', 'en'])

export const notices = pgTable(
  'notices',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    title: jsonb().$type<LocalText>().notNull(),
    body: jsonb().$type<LocalText>().notNull(),
    dossierId: uuid(),
    /** The agency that it speaks of. */
    agencyId: uuid(),
    event: text().$type<NoticeEvent | 'EARLIER'>().notNull().default('EARLIER'),
    /** The event that called for it: each person is told once of each, however often it comes. */
    eventId: uuid().notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'notices_pkey', columns: [table.tenantId, table.id] }),
    unique('notices_event_id_key').on(table.tenantId, table.eventId, table.personId, table.event),
    index('notices_dossier_id_idx')
      .on(table.tenantId, table.dossierId, table.id)
      .where(sql`${table.dossierId} is not null`),
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
    /** Null for one-time codes, which lie in no inbox. */
    noticeId: uuid(),
    channel: noticeChannel().notNull(),
    state: deliveryState().notNull(),
    at: instant().notNull(),
    /** Where to; null in the inbox. */
    address: text(),
    subject: text(),
    /** The message as it goes out. Taken away when it is done, as it may hold a one-time code. */
    text: text(),
    attempts: integer().notNull(),
    /** When a waiting one may be tried; also keeps others off while one tries. */
    nextAttemptAt: instant().notNull(),
    lastFault: text(),
    /** The SMS gateway's own id, which its reports name. */
    messageId: text(),
  },
  (table) => [
    primaryKey({ name: 'notice_deliveries_pkey', columns: [table.tenantId, table.id] }),
    unique('notice_deliveries_notice_id_channel_key').on(
      table.tenantId,
      table.noticeId,
      table.channel,
    ),
    index('notice_deliveries_message_id_idx')
      .on(table.tenantId, table.messageId)
      .where(sql`${table.messageId} is not null`),
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

/** What each person wants to be told by. Without a row: by every way, in Vietnamese, text messages without diacritics. */
export const noticeSettings = pgTable(
  'notice_settings',
  {
    tenantId: tenant(),
    personId: uuid().notNull(),
    email: boolean().notNull(),
    sms: boolean().notNull(),
    smsDiacritics: boolean().notNull(),
    language: noticeLanguage().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'notice_settings_pkey', columns: [table.tenantId, table.personId] }),
    foreignKey({
      name: 'notice_settings_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)

/** Words of notices, version by version; never changed, the highest version is in use. */
export const noticeTemplates = pgTable(
  'notice_templates',
  {
    tenantId: tenant(),
    event: text().$type<NoticeEvent>().notNull(),
    channel: noticeChannel().notNull(),
    language: noticeLanguage().notNull(),
    version: integer().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    changedAt: instant().notNull(),
    /** Null for what came with the software. */
    changedBy: uuid(),
  },
  (table) => [
    primaryKey({
      name: 'notice_templates_pkey',
      columns: [table.tenantId, table.event, table.channel, table.language, table.version],
    }),
  ],
)

/** The due date that each applicant was last told, to notice when it moves. */
export const toldDueDates = pgTable(
  'told_due_dates',
  { tenantId: tenant(), dossierId: uuid().notNull(), dueAt: instant().notNull() },
  (table) => [
    primaryKey({ name: 'told_due_dates_pkey', columns: [table.tenantId, table.dossierId] }),
  ],
)

/** A new e-mail address or telephone number that waits for its one-time code. */
export const contactConfirmations = pgTable(
  'contact_confirmations',
  {
    tenantId: tenant(),
    personId: uuid().notNull(),
    channel: noticeChannel().notNull(),
    address: text().notNull(),
    codeHash: text().notNull(),
    /** Wrong codes so far. */
    failures: integer().notNull(),
    expiresAt: instant().notNull(),
    /** Codes sent since `countedSince`. */
    sent: integer().notNull(),
    countedSince: instant().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'contact_confirmations_pkey',
      columns: [table.tenantId, table.personId, table.channel],
    }),
    foreignKey({
      name: 'contact_confirmations_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)
