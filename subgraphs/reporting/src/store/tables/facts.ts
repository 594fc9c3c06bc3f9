import { sql } from 'drizzle-orm'
import {
  boolean,
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
import type { Channel, DiscontinueCause, Punctuality } from '../../domain/dossier-fact.ts'

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
    supplementRequests: integer().notNull().default(0),
    clockStoppedAt: timestamp({ withTimezone: true }),
    papersTotal: integer().notNull().default(0),
    papersDigitised: integer().notNull().default(0),
    papersReused: integer().notNull().default(0),
    /** Whole đồng. */
    feeTotal: integer(),
    settledAt: timestamp({ withTimezone: true }),
    punctuality: text().$type<Punctuality>(),
    discontinueCause: text().$type<DiscontinueCause>(),
    declinedAt: timestamp({ withTimezone: true }),
    returnedAt: timestamp({ withTimezone: true }),
    acceptedAt: timestamp({ withTimezone: true }),
    forwardedAt: timestamp({ withTimezone: true }),
    forwardedLate: boolean(),
    officerId: text(),
    assignedAt: timestamp({ withTimezone: true }),
    appraisedAt: timestamp({ withTimezone: true }),
    recordedAt: timestamp({ withTimezone: true }),
    paidOnline: boolean().notNull().default(false),
    lastActAt: timestamp({ withTimezone: true }),
    /** By the calendar of its agency, see `domain/clock-marks.ts`. */
    nearlyDueFrom: timestamp({ withTimezone: true }),
    clockStands: boolean().notNull().default(false),
    forwardBy: timestamp({ withTimezone: true }),
    /** Days in Asia/Ho_Chi_Minh on which it is counted. */
    acceptedDay: date(),
    receivedDay: date(),
    settledDay: date(),
    declinedDay: date(),
    discontinuedDay: date(),
    returnedDay: date(),
    overdueDay: date(),
  },
  (table) => {
    const due = sql`coalesce(${table.dueAt}, 'infinity'::timestamptz)`
    const isOpen = sql`${table.receivedDay} is not null and ${table.settledDay} is null`
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
      index('dossier_facts_open_due_idx').on(table.tenantId, due, table.dossierId).where(isOpen),
      index('dossier_facts_open_agency_due_idx')
        .on(table.tenantId, table.agencyId, due, table.dossierId)
        .where(isOpen),
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
      index('dossier_facts_discontinued_idx')
        .on(table.tenantId, table.discontinuedDay)
        .where(sql`${table.discontinuedDay} is not null`),
      index('dossier_facts_returned_idx')
        .on(table.tenantId, table.returnedDay)
        .where(sql`${table.returnedDay} is not null`),
      // Accepted on a day off: for a few days it is in hand and not yet received.
      index('dossier_facts_ahead_idx')
        .on(
          table.tenantId,
          table.receivedDay,
          table.acceptedDay,
          table.agencyId,
          table.channel,
          table.fieldCode,
          table.procedureId,
        )
        .where(sql`${table.acceptedDay} < ${table.receivedDay}`),
      // Who was in progress on a day: an interval that holds the day.
      index('dossier_facts_span_idx')
        .using('gist', sql`daterange(${table.receivedDay}, ${table.settledDay}, '[]')`)
        .where(sql`${table.receivedDay} is not null`),
      // What is near its due date: of a day of the past, and now. Both hold every column that a filter or
      // a line asks for, so that what the clock decides is counted from the index alone. Most dossiers are
      // settled before they are ever nearly due, and not in the first.
      index('dossier_facts_nearly_due_idx')
        .on(
          table.tenantId,
          table.nearlyDueFrom,
          table.dueAt,
          table.receivedDay,
          table.settledDay,
          table.agencyId,
          table.channel,
          table.fieldCode,
          table.procedureId,
          table.clockStands,
        )
        .where(sql`${table.settledAt} is null or ${table.settledAt} >= ${table.nearlyDueFrom}`),
      index('dossier_facts_open_nearly_due_idx')
        .on(
          table.tenantId,
          table.nearlyDueFrom,
          table.dueAt,
          table.receivedDay,
          table.agencyId,
          table.channel,
          table.fieldCode,
          table.procedureId,
          table.clockStands,
        )
        .where(isOpen),
      // A long holiday before the due date.
      index('dossier_facts_long_nearly_due_idx')
        .on(
          table.tenantId,
          table.dueAt,
          table.nearlyDueFrom,
          table.receivedDay,
          table.settledDay,
          table.agencyId,
          table.channel,
          table.fieldCode,
          table.procedureId,
          table.clockStands,
        )
        .where(sql`${table.dueAt} - ${table.nearlyDueFrom} >= interval '84 hours'`),
      index('dossier_facts_overdue_day_idx')
        .on(table.tenantId, table.agencyId, table.overdueDay)
        .where(sql`${table.overdueDay} is not null`),
      // Where it stands now, for the few that wait for somebody outside.
      index('dossier_facts_waiting_idx')
        .on(table.tenantId, table.state, table.agencyId)
        .where(
          sql`${table.state} in ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'WITHDRAWAL_REQUESTED')`,
        ),
      index('dossier_facts_officer_idx')
        .on(table.tenantId, table.officerId, table.receivedDay)
        .where(sql`${table.officerId} is not null`),
      // Not forwarded yet, or forwarded too late.
      index('dossier_facts_to_forward_idx')
        .on(table.tenantId, table.forwardBy)
        .where(sql`${table.state} = 'ACCEPTED' and ${table.forwardedAt} is null`),
      index('dossier_facts_forwarded_late_idx')
        .on(table.tenantId, table.forwardedAt)
        .where(sql`${table.forwardedLate}`),
      index('dossier_facts_unassigned_idx')
        .on(table.tenantId, table.appraisedAt)
        .where(sql`${table.appraisedAt} is not null and ${table.assignedAt} is null`),
      index('dossier_facts_unopened_idx')
        .on(table.tenantId, table.forwardBy)
        .where(sql`${table.state} = 'SUBMITTED' and ${table.lastActAt} is null`),
    ]
  },
)
