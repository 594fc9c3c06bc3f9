import type { HolidayYear } from '@motcua/working-time'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AdministrationAct, Change, WrittenBasis } from '../domain/administration-entry.ts'
import { instant, tenant } from './keys.ts'

/** What administrators did. The database itself refuses to change or delete a row (migration). */
export const administrationLog = pgTable(
  'administration_log',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    at: instant().notNull(),
    actorId: uuid().notNull(),
    actorName: text().notNull(),
    officerId: uuid().notNull(),
    act: text().$type<AdministrationAct>().notNull(),
    subjectId: text().notNull(),
    subjectName: text().notNull(),
    agencyId: uuid(),
    changes: jsonb().$type<readonly Change[]>().notNull(),
    basis: jsonb().$type<WrittenBasis>(),
  },
  (table) => [
    primaryKey({ name: 'administration_log_pkey', columns: [table.tenantId, table.id] }),
    index('administration_log_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
    index('administration_log_subject_id_idx').on(table.tenantId, table.subjectId, table.id),
  ],
)

/** Public holidays of a year where they were set here; the built-in list stands for all other years. */
export const holidayYears = pgTable(
  'holiday_years',
  {
    tenantId: tenant(),
    year: integer().notNull(),
    provisional: boolean().notNull(),
    daysOff: jsonb().$type<HolidayYear['daysOff']>().notNull(),
    workedDays: jsonb().$type<HolidayYear['workedDays']>().notNull(),
  },
  (table) => [primaryKey({ name: 'holiday_years_pkey', columns: [table.tenantId, table.year] })],
)
