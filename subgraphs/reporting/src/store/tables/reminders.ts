import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Reminders (đôn đốc) of supervisors, with their answers. */
export const reminders = pgTable(
  'reminders',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    /** What it is about: the dossier, or the agency as a whole. Repetitions are counted by it. */
    subject: text().notNull(),
    /** Null where the agency as a whole is reminded. */
    dossierId: text(),
    code: text(),
    agencyId: text().notNull(),
    text: text().notNull(),
    /** Persons who are told. */
    personIds: text().array().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    sentBy: text().notNull(),
    sentByName: text().notNull(),
    answer: text(),
    answeredAt: timestamp({ withTimezone: true }),
    answeredBy: text(),
    answeredByName: text(),
  },
  (table) => [
    primaryKey({ name: 'reminders_pkey', columns: [table.tenantId, table.id] }),
    index('reminders_subject_idx').on(table.tenantId, table.subject, table.id),
    index('reminders_agency_idx').on(table.tenantId, table.agencyId, table.id),
    index('reminders_open_idx')
      .on(table.tenantId, table.id)
      .where(sql`${table.answeredAt} is null`),
    index('reminders_agency_open_idx')
      .on(table.tenantId, table.agencyId, table.id)
      .where(sql`${table.answeredAt} is null`),
  ],
)
