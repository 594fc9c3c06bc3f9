import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Channel, Punctuality } from '../domain/dossier-fact.ts'
import type { Slice, Span } from '../domain/slices.ts'

export { eventCursors } from '@motcua/events'

/** One row for each dossier: what the figures count and what a figure opens. */
export const dossierFacts = pgTable(
  'dossier_facts',
  {
    tenantId: smallint().notNull(),
    dossierId: text().notNull(),
    version: integer().notNull(),
    code: text(),
    procedureId: text().notNull(),
    procedureCode: text().notNull(),
    procedureName: text().notNull(),
    fieldCode: text().notNull(),
    agencyId: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    state: text().notNull(),
    submittedAt: timestamp({ withTimezone: true }),
    receivedAt: timestamp({ withTimezone: true }),
    dueAt: timestamp({ withTimezone: true }),
    settledAt: timestamp({ withTimezone: true }),
    punctuality: text().$type<Punctuality>(),
    declinedAt: timestamp({ withTimezone: true }),
    returnedAt: timestamp({ withTimezone: true }),
    /** Days in Asia/Ho_Chi_Minh on which it is counted. */
    receivedDay: date(),
    settledDay: date(),
    declinedDay: date(),
  },
  (table) => {
    const due = sql`coalesce(${table.dueAt}, 'infinity'::timestamptz)`
    return [
      primaryKey({ name: 'dossier_facts_pkey', columns: [table.tenantId, table.dossierId] }),
      check('dossier_facts_days_check', sql`${table.settledDay} >= ${table.receivedDay}`),
      check(
        'dossier_facts_settled_check',
        sql`(${table.settledAt} is null) = (${table.punctuality} is null)`,
      ),
      index('dossier_facts_due_idx').on(table.tenantId, due, table.dossierId),
      index('dossier_facts_agency_due_idx').on(
        table.tenantId,
        table.agencyId,
        due,
        table.dossierId,
      ),
      index('dossier_facts_open_due_idx')
        .on(table.tenantId, due, table.dossierId)
        .where(sql`${table.receivedDay} is not null and ${table.settledDay} is null`),
      // Due before it counts as received: hardly ever, and then it is not missed.
      index('dossier_facts_due_before_idx')
        .on(table.tenantId, table.receivedDay)
        .where(sql`${table.dueAt} < ${table.receivedAt}`),
      index('dossier_facts_received_idx').on(table.tenantId, table.receivedDay),
      index('dossier_facts_settled_idx').on(table.tenantId, table.settledDay),
      index('dossier_facts_overdue_idx')
        .on(table.tenantId, table.settledDay)
        .where(sql`${table.punctuality} = 'OVERDUE'`),
      index('dossier_facts_agency_received_idx').on(
        table.tenantId,
        table.agencyId,
        table.receivedDay,
      ),
      index('dossier_facts_agency_settled_idx').on(
        table.tenantId,
        table.agencyId,
        table.settledDay,
      ),
      index('dossier_facts_declined_idx')
        .on(table.tenantId, table.declinedDay)
        .where(sql`${table.declinedDay} is not null`),
      // Who was in progress on a day: an interval that holds the day.
      index('dossier_facts_span_idx')
        .using('gist', sql`daterange(${table.receivedDay}, ${table.settledDay}, '[]')`)
        .where(sql`${table.receivedDay} is not null`),
      // Holds every column that a filter or a line asks for: what the clock decides is
      // counted from the index alone.
      index('dossier_facts_open_idx')
        .on(
          table.tenantId,
          table.agencyId,
          table.dueAt,
          table.receivedDay,
          table.channel,
          table.fieldCode,
          table.procedureId,
        )
        .where(sql`${table.receivedDay} is not null and ${table.settledDay} is null`),
      index('dossier_facts_awaiting_idx')
        .on(table.tenantId, table.agencyId, table.fieldCode, table.procedureId, table.channel)
        .where(
          sql`${table.submittedAt} is not null and ${table.receivedDay} is null and ${table.declinedDay} is null`,
        ),
    ]
  },
)

/** Counts by day and by month in several cuts, kept with the facts in one transaction. Empty text: not cut by that. */
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
