import type { Calendar } from '@motcua/working-time'
import {
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { LocalText } from '../domain/rating-scale.ts'

/** Agencies with the calendar they work by, from the events of `accounts`. */
export const agencies = pgTable(
  'agencies',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    identifier: text().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ name: 'agencies_pkey', columns: [table.tenantId, table.id] })],
)

/** Posts of officers, from the events of `accounts`. */
export const officers = pgTable(
  'officers',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    name: text().notNull(),
    agencyId: uuid().notNull(),
    roles: jsonb().$type<readonly string[]>().notNull(),
    active: boolean().notNull(),
  },
  (table) => [
    primaryKey({ name: 'officers_pkey', columns: [table.tenantId, table.id] }),
    index('officers_agency_id_idx').on(table.tenantId, table.agencyId),
  ],
)

/** Procedures that questions can be about, from the events of `procedures`; the version that takes effect last. */
export const procedures = pgTable(
  'procedures',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    fieldCode: text().notNull(),
    effectiveFrom: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ name: 'procedures_pkey', columns: [table.tenantId, table.id] })],
)
