import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
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
import type { FeedbackAct } from '../domain/feedback/acts.ts'
import type {
  DueStep,
  FeedbackChannel,
  FeedbackQueue,
  FeedbackSort,
  FeedbackState,
  PublicWording,
  Sender,
  SenderRequest,
} from '../domain/feedback/feedback.ts'

const instant = () => timestamp({ withTimezone: true })

/** Feedback and questions: the register book, and where each stands. */
export const feedback = pgTable(
  'feedback',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    version: integer().notNull(),
    code: text().notNull(),
    sort: text().$type<FeedbackSort>().notNull(),
    state: text().$type<FeedbackState>().notNull(),
    agencyId: uuid().notNull(),
    registerYear: integer().notNull(),
    registerNumber: integer().notNull(),
    channel: text().$type<FeedbackChannel>().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    kind: text(),
    about: text().$type<'BEHAVIOUR' | 'RULE'>(),
    dossierId: uuid(),
    dossierCode: text(),
    procedureId: uuid(),
    personId: text(),
    sender: jsonb().$type<Sender>().notNull(),
    /** Last four digits of the sender's phone: what a visitor proves themselves by. */
    phoneTail: text(),
    arrivedAt: instant().notNull(),
    enteredAt: instant().notNull(),
    entryDueAt: instant().notNull(),
    clockFrom: instant().notNull(),
    dueAt: instant(),
    dueSteps: jsonb().$type<readonly DueStep[]>().notNull(),
    transferDueAt: instant().notNull(),
    acceptedAt: instant(),
    assigneeId: uuid(),
    requests: jsonb().$type<readonly SenderRequest[]>().notNull(),
    draft: text(),
    sentBackFor: text(),
    answer: text(),
    closedAt: instant(),
    onTime: boolean(),
    declineReason: text(),
    declineNote: text(),
    transferBody: text(),
    transferNote: text(),
    publishDueAt: instant(),
    published: jsonb().$type<PublicWording>(),
    publishedAt: instant(),
    satisfied: boolean(),
    satisfactionNote: text(),
    ratedAt: instant(),
    /** Heap of work and by when; null where nothing is left to do. */
    queue: text().$type<FeedbackQueue>(),
    nextDueAt: instant(),
    /** What is published, folded for search. */
    searchNorm: text(),
  },
  (table) => [
    primaryKey({ name: 'feedback_pkey', columns: [table.tenantId, table.id] }),
    unique('feedback_code_key').on(table.tenantId, table.code),
    unique('feedback_register_key').on(
      table.tenantId,
      table.agencyId,
      table.sort,
      table.registerYear,
      table.registerNumber,
    ),
    index('feedback_queue_idx')
      .on(table.tenantId, table.agencyId, table.queue, table.nextDueAt, table.id)
      .where(sql`${table.queue} is not null`),
    index('feedback_person_id_idx').on(table.tenantId, table.personId, table.id),
    index('feedback_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
    index('feedback_entered_at_idx').on(table.tenantId, table.enteredAt),
    index('feedback_published_idx')
      .on(table.tenantId, table.publishedAt, table.id)
      .where(sql`${table.publishedAt} is not null`),
    index('feedback_procedure_published_idx')
      .on(table.tenantId, table.procedureId, table.publishedAt, table.id)
      .where(sql`${table.publishedAt} is not null`),
    index('feedback_search_idx')
      .using('gin', sql`to_tsvector('simple', ${table.searchNorm})`)
      .where(sql`${table.publishedAt} is not null`),
  ],
)

/** The history: appended to, never changed. */
export const feedbackActs = pgTable(
  'feedback_acts',
  {
    tenantId: smallint().notNull(),
    feedbackId: uuid().notNull(),
    number: integer().notNull(),
    act: text().$type<FeedbackAct>().notNull(),
    state: text().$type<FeedbackState>().notNull(),
    /** The person; null for a visitor. */
    actorId: text(),
    actorName: text().notNull(),
    /** The post under which an officer acted; null for the sender. */
    officerId: uuid(),
    note: text(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'feedback_acts_pkey',
      columns: [table.tenantId, table.feedbackId, table.number],
    }),
  ],
)

/** Last number drawn in each agency's book of a year. Without gaps. */
export const feedbackCounters = pgTable(
  'feedback_counters',
  {
    tenantId: smallint().notNull(),
    agencyId: uuid().notNull(),
    sort: text().$type<FeedbackSort>().notNull(),
    /** First day of the year. */
    since: date({ mode: 'string' }).notNull(),
    last: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'feedback_counters_pkey',
      columns: [table.tenantId, table.agencyId, table.sort, table.since],
    }),
  ],
)
