import type { Role } from '@motcua/identity'
import type { Calendar } from '@motcua/working-time'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
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
import type { AgencyContact, AgencyKind } from '../domain/agency.ts'
import type { LocalText } from '../domain/local-text.ts'
import { tenant } from './keys.ts'
import { persons } from './person-tables.ts'

/** In this order agencies are listed. */
export const agencyLevel = pgEnum('agency_level', ['PROVINCE', 'DISTRICT', 'COMMUNE'])

export const agencies = pgTable(
  'agencies',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    identifier: text().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    /** Vietnamese name without marks: lists are sorted by it. */
    sortName: text().notNull(),
    level: agencyLevel().notNull(),
    parentId: uuid(),
    oneStopName: jsonb().$type<LocalText>().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    kind: text().$type<AgencyKind>(),
    email: text(),
    hotline: text(),
    contacts: jsonb().$type<readonly AgencyContact[]>().notNull().default([]),
    active: boolean().notNull(),
    dissolvedOn: date(),
    successorId: uuid(),
    /** Grows by one with each change, so that nobody writes over what they have not seen. */
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ name: 'agencies_pkey', columns: [table.tenantId, table.id] }),
    unique('agencies_identifier_key').on(table.tenantId, table.identifier),
    foreignKey({
      name: 'agencies_parent_id_fkey',
      columns: [table.tenantId, table.parentId],
      foreignColumns: [table.tenantId, table.id],
    }),
    foreignKey({
      name: 'agencies_successor_id_fkey',
      columns: [table.tenantId, table.successorId],
      foreignColumns: [table.tenantId, table.id],
    }),
    index('agencies_sort_name_idx').on(table.tenantId, table.sortName, table.id),
    index('agencies_level_sort_name_idx').on(
      table.tenantId,
      table.active,
      table.level,
      table.sortName,
    ),
  ],
)

export const agencyRecords = pgTable(
  'agency_records',
  {
    tenantId: tenant(),
    agencyId: uuid().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    name: jsonb().$type<LocalText>().notNull(),
    identifier: text().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'agency_records_pkey',
      columns: [table.tenantId, table.agencyId, table.validFrom],
    }),
    foreignKey({
      name: 'agency_records_agency_id_fkey',
      columns: [table.tenantId, table.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    check(
      'agency_records_validity_check',
      sql`${table.validTo} is null or ${table.validFrom} < ${table.validTo}`,
    ),
  ],
)

export const agencyFields = pgTable(
  'agency_fields',
  { tenantId: tenant(), agencyId: uuid().notNull(), fieldCode: text().notNull() },
  (table) => [
    primaryKey({
      name: 'agency_fields_pkey',
      columns: [table.tenantId, table.agencyId, table.fieldCode],
    }),
    foreignKey({
      name: 'agency_fields_agency_id_fkey',
      columns: [table.tenantId, table.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    index('agency_fields_field_code_idx').on(table.tenantId, table.fieldCode, table.agencyId),
  ],
)

export const units = pgTable(
  'units',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    agencyId: uuid().notNull(),
    position: integer().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    active: boolean().notNull().default(true),
  },
  (table) => [
    primaryKey({ name: 'units_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'units_agency_id_fkey',
      columns: [table.tenantId, table.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    index('units_agency_id_position_idx').on(table.tenantId, table.agencyId, table.position),
  ],
)

export const officers = pgTable(
  'officers',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    agencyId: uuid().notNull(),
    unitId: uuid(),
    title: jsonb().$type<LocalText>().notNull(),
    roles: text().array().$type<readonly Role[]>().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    /** Name of the person without marks: lists are sorted by it. */
    sortName: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ name: 'officers_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'officers_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    foreignKey({
      name: 'officers_agency_id_fkey',
      columns: [table.tenantId, table.agencyId],
      foreignColumns: [agencies.tenantId, agencies.id],
    }),
    foreignKey({
      name: 'officers_unit_id_fkey',
      columns: [table.tenantId, table.unitId],
      foreignColumns: [units.tenantId, units.id],
    }),
    check(
      'officers_validity_check',
      sql`${table.validTo} is null or ${table.validFrom} <= ${table.validTo}`,
    ),
    index('officers_agency_id_idx').on(table.tenantId, table.agencyId, table.sortName, table.id),
    index('officers_sort_name_idx').on(table.tenantId, table.sortName, table.id),
    index('officers_person_id_idx').on(table.tenantId, table.personId),
    index('officers_unit_id_idx').on(table.tenantId, table.unitId),
  ],
)
