import { boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { LocalText } from '@motcua/checklist'
import type { Calendar } from '@motcua/working-time'
import { tenantId, instant } from './columns.ts'

/** Versions of procedures as published, copied from events. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    tenantId,
    id: uuid().notNull(),
    procedureId: uuid('procedure_id').notNull(),
    code: text().notNull(),
    name: text().notNull(),
    fieldCode: text('field_code').notNull(),
    effectiveFrom: instant('effective_from').notNull(),
    /** From then on no new dossiers are opened under it; null while it is open. */
    closedFrom: instant('closed_from'),
    version: jsonb().notNull(),
  },
  (table) => [
    primaryKey({ name: 'procedure_versions_pkey', columns: [table.tenantId, table.id] }),
    index('procedure_versions_procedure_id_idx').on(
      table.tenantId,
      table.procedureId,
      table.effectiveFrom,
    ),
  ],
)

/** Agencies as entered in `accounts`, copied from events. */
export const agencies = pgTable(
  'agencies',
  {
    tenantId,
    id: uuid().notNull(),
    identifier: text().notNull(),
    name: jsonb().$type<LocalText>().notNull(),
    level: text().notNull(),
    oneStopName: jsonb('one_stop_name').$type<LocalText>().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    fieldCodes: text('field_codes').array().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    active: boolean().notNull(),
    /** Kind in the words of processes, e.g. `PROVINCE_POLICE`; null where nobody has entered it. */
    kind: text(),
    parentId: uuid('parent_id'),
    units: jsonb()
      .$type<readonly { readonly unitId: string; readonly name: LocalText }[]>()
      .notNull()
      .default([]),
  },
  (table) => [primaryKey({ name: 'agencies_pkey', columns: [table.tenantId, table.id] })],
)

/** Officers as entered in `accounts`, copied from events. */
export const officers = pgTable(
  'officers',
  {
    tenantId,
    id: uuid().notNull(),
    personId: uuid('person_id').notNull(),
    name: text().notNull(),
    title: jsonb().$type<LocalText>().notNull(),
    agencyId: uuid('agency_id').notNull(),
    unitId: uuid('unit_id'),
    roles: text().array().notNull(),
    active: boolean().notNull(),
  },
  (table) => [primaryKey({ name: 'officers_pkey', columns: [table.tenantId, table.id] })],
)
