import { sql } from 'drizzle-orm'
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { CatalogueAct } from '../domain/catalogue-entry.ts'
import type { Decision } from '../domain/decision.ts'
import type { VersionEdits } from '../domain/version-edits.ts'
import { procedures, procedureVersions } from './tables.ts'

const tenant = () => smallint().notNull()
const instant = () => timestamp({ withTimezone: true }).notNull()

/** New versions in the making: one open draft for each procedure. */
export const versionDrafts = pgTable(
  'version_drafts',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    procedureId: uuid().notNull(),
    baseVersionId: uuid().notNull(),
    edits: jsonb().$type<VersionEdits>().notNull(),
    revision: integer().notNull(),
    /** The revision that was checked and found whole; null before. */
    checkedRevision: integer(),
    state: text().$type<'OPEN' | 'PUBLISHED' | 'DROPPED'>().notNull(),
    updatedAt: instant(),
    updatedById: uuid().notNull(),
    updatedByName: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'version_drafts_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'version_drafts_procedure_fkey',
      columns: [table.tenantId, table.procedureId],
      foreignColumns: [procedures.tenantId, procedures.id],
    }),
    foreignKey({
      name: 'version_drafts_base_version_fkey',
      columns: [table.tenantId, table.baseVersionId],
      foreignColumns: [procedureVersions.tenantId, procedureVersions.id],
    }),
    uniqueIndex('version_drafts_open_key')
      .on(table.tenantId, table.procedureId)
      .where(sql`${table.state} = 'OPEN'`),
  ],
)

/** When a version was switched off, and on again: the newest row of a version counts, none is ever changed. */
export const versionClosures = pgTable(
  'version_closures',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    versionId: uuid().notNull(),
    /** First day without new dossiers; null where it was switched on again. */
    closedFrom: date(),
  },
  (table) => [
    primaryKey({ name: 'version_closures_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'version_closures_version_fkey',
      columns: [table.tenantId, table.versionId],
      foreignColumns: [procedureVersions.tenantId, procedureVersions.id],
    }),
    index('version_closures_version_idx').on(table.tenantId, table.versionId, table.id),
  ],
)

/** What was done to the catalogue. The database itself refuses to change or delete a row (migration). */
export const catalogueLog = pgTable(
  'catalogue_log',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    at: instant(),
    actorId: uuid().notNull(),
    actorName: text().notNull(),
    act: text().$type<CatalogueAct>().notNull(),
    code: text().notNull(),
    versionNumber: integer(),
    from: date(),
    decision: jsonb().$type<Decision>(),
    reason: text(),
  },
  (table) => [
    primaryKey({ name: 'catalogue_log_pkey', columns: [table.tenantId, table.id] }),
    index('catalogue_log_code_idx').on(table.tenantId, table.code, table.id),
  ],
)
