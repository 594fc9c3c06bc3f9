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
} from 'drizzle-orm/pg-core'
import type { AgencyLevel, LocalText } from '../../domain/directory.ts'

/** Agencies as `accounts` told them last. */
export const agencies = pgTable(
  'agencies',
  {
    tenantId: smallint().notNull(),
    id: text().notNull(),
    identifier: text().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    level: text().$type<AgencyLevel>().notNull(),
    fieldCodes: text().array().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ name: 'agencies_pkey', columns: [table.tenantId, table.id] })],
)

/** When an officer of an agency did something last. */
export const agencyActivity = pgTable(
  'agency_activity',
  {
    tenantId: smallint().notNull(),
    agencyId: text().notNull(),
    lastActAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'agency_activity_pkey', columns: [table.tenantId, table.agencyId] }),
  ],
)

/** Officers' posts as `accounts` told them last. */
export const officers = pgTable(
  'officers',
  {
    tenantId: smallint().notNull(),
    id: text().notNull(),
    personId: text().notNull(),
    name: text().notNull(),
    agencyId: text().notNull(),
    roles: text().array().notNull(),
    active: boolean().notNull(),
  },
  (table) => [
    primaryKey({ name: 'officers_pkey', columns: [table.tenantId, table.id] }),
    index('officers_agency_id_idx').on(table.tenantId, table.agencyId),
  ],
)

/** Procedures as their newest version says, as far as figures and the index ask. */
export const procedures = pgTable(
  'procedures',
  {
    tenantId: smallint().notNull(),
    id: text().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    fieldCode: text().notNull(),
    fieldName: text().notNull(),
    levels: text().array().notNull(),
    onlineLevel: text().notNull(),
    takesOnline: boolean().notNull(),
    hasFee: boolean().notNull(),
    /** Whether the seven parts that NĐ 63/2010 Đ8.2 demands are all there. */
    isComplete: boolean().notNull(),
    /** Kinds of step that no dossier can go around. */
    requiredSteps: text().array().notNull(),
    effectiveFrom: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    /** From when on no new dossiers are taken; null while it is on offer. */
    closedFrom: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: 'procedures_pkey', columns: [table.tenantId, table.id] }),
    index('procedures_field_code_idx').on(table.tenantId, table.fieldCode),
  ],
)
