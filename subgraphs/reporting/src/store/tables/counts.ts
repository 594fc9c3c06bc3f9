import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { Channel } from '../../domain/dossier-fact.ts'
import type { Slice, Span } from '../../domain/slices.ts'
import type { WaitingState } from '../../domain/waiting-cells.ts'

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

/** How many dossiers wait for somebody outside, as of now, in several cuts; kept with the facts in one transaction. */
export const waitingCounts = pgTable(
  'waiting_counts',
  {
    tenantId: smallint().notNull(),
    slice: text().$type<Slice>().notNull(),
    agencyId: text().notNull(),
    fieldCode: text().notNull(),
    procedureId: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    state: text().$type<WaitingState>().notNull(),
    dossiers: integer().notNull(),
  },
  ({ tenantId, slice, agencyId, fieldCode, procedureId, channel, state }) => [
    primaryKey({
      name: 'waiting_counts_pkey',
      columns: [tenantId, slice, agencyId, fieldCode, procedureId, channel, state],
    }),
  ],
)
