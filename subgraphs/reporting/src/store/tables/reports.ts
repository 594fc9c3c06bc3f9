import {
  date,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ReportLine, ReportPeriod } from '../../domain/settlement-report.ts'

/** Periodic reports as they were sent up: figures frozen, with their hash. Never changed. */
export const submittedReports = pgTable(
  'submitted_reports',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    agencyId: text().notNull(),
    reportCode: text().notNull(),
    period: text().$type<ReportPeriod>().notNull(),
    fromDay: date().notNull(),
    toDay: date().notNull(),
    lines: jsonb().$type<readonly ReportLine[]>().notNull(),
    /** SHA-256 over the lines in canonical JSON, hex. */
    hash: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    sentBy: text().notNull(),
    sentByName: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'submitted_reports_pkey', columns: [table.tenantId, table.id] }),
    unique('submitted_reports_period_key').on(
      table.tenantId,
      table.reportCode,
      table.period,
      table.fromDay,
      table.agencyId,
    ),
  ],
)
