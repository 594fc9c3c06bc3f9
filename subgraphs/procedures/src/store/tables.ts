import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ImportOutcome } from '../domain/import-outcome.ts'
import type { Audience, Level, OnlineLevel, ProcedureVersion } from '../domain/procedure-version.ts'
import type { Doubt } from '../portal/doubts.ts'
import type { VersionDraft } from '../portal/read-portal-record.ts'

export { outbox } from '@motcua/events'
export { performedRequests } from '@motcua/subgraph-kit'

/** A procedure under its national code; all else stands in its versions. */
export const procedures = pgTable(
  'procedures',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    code: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'procedures_pkey', columns: [table.tenantId, table.id] }),
    unique('procedures_code_key').on(table.tenantId, table.code),
  ],
)

/** Versions are written once and never changed. The columns beside `version` are what the catalogue searches by. */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    procedureId: uuid().notNull(),
    number: integer().notNull(),
    name: text().notNull(),
    summary: text().notNull(),
    fieldCode: text().notNull(),
    fieldName: text().notNull(),
    levels: text().array().$type<Level[]>().notNull(),
    audiences: text().array().$type<Audience[]>().notNull(),
    onlineLevel: text().$type<OnlineLevel['level']>().notNull(),
    hasEForm: boolean('has_e_form').notNull(),
    /** First day it holds, in Asia/Ho_Chi_Minh. */
    effectiveFrom: date().notNull(),
    contentHash: text().notNull(),
    sourceKind: text().$type<ProcedureVersion['source']['kind']>().notNull(),
    version: jsonb().$type<ProcedureVersion>().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'procedure_versions_pkey', columns: [table.tenantId, table.id] }),
    unique('procedure_versions_number_key').on(table.tenantId, table.procedureId, table.number),
    foreignKey({
      name: 'procedure_versions_procedure_fkey',
      columns: [table.tenantId, table.procedureId],
      foreignColumns: [procedures.tenantId, procedures.id],
    }),
    check('procedure_versions_number_check', sql`${table.number} >= 1`),
  ],
)

/** What the National Portal's record of a procedure last said, and what it left open. */
export const portalRecords = pgTable(
  'portal_records',
  {
    tenantId: smallint().notNull(),
    code: text().notNull(),
    contentHash: text().notNull(),
    outcome: text().$type<ImportOutcome['outcome']>().notNull(),
    doubts: jsonb().$type<readonly Doubt[]>().notNull(),
    /** Kept where our own version stands against it, for whoever decides. */
    heldDraft: jsonb().$type<VersionDraft>(),
    importedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ name: 'portal_records_pkey', columns: [table.tenantId, table.code] })],
)
