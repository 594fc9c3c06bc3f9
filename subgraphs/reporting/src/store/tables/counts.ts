import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { Channel } from '../../domain/dossier-fact.ts'
import type { Slice, Span } from '../../domain/slices.ts'

/** Counts by day, month and year in several cuts, kept with the facts in one transaction. Empty text: not cut by that. */
export const figureCounts = pgTable(
  'figure_counts',
  {
    tenantId: smallint().notNull(),
    slice: text().$type<Slice>().notNull(),
    span: text().$type<Span>().notNull(),
    agencyId: text().notNull(),
    fieldCode: text().notNull(),
    procedureId: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    day: date().notNull(),
    received: integer().notNull(),
    settledEarly: integer().notNull(),
    settledOnTime: integer().notNull(),
    settledOverdue: integer().notNull(),
    declined: integer().notNull(),
    discontinued: integer().notNull().default(0),
    returned: integer().notNull().default(0),
    fellOverdue: integer().notNull().default(0),
    clearedOverdue: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({
      name: 'figure_counts_pkey',
      columns: [
        table.tenantId,
        table.slice,
        table.agencyId,
        table.span,
        table.day,
        table.fieldCode,
        table.procedureId,
        table.channel,
      ],
    }),
    index('figure_counts_day_idx').on(table.tenantId, table.slice, table.span, table.day),
    index('figure_counts_procedure_idx')
      .on(table.tenantId, table.procedureId, table.slice, table.span, table.day)
      .where(sql`${table.procedureId} <> ''`),
  ],
)
