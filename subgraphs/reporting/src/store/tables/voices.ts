import {
  boolean,
  date,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { FeedbackOutcome } from '../../domain/voices.ts'

/** Ratings of returned dossiers, one for each dossier. */
export const ratingFacts = pgTable(
  'rating_facts',
  {
    tenantId: smallint().notNull(),
    dossierId: text().notNull(),
    agencyId: text().notNull(),
    satisfied: boolean().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'rating_facts_pkey', columns: [table.tenantId, table.dossierId] }),
  ],
)

/** Feedback (phản ánh, kiến nghị) as far as the index asks. */
export const feedbackFacts = pgTable(
  'feedback_facts',
  {
    tenantId: smallint().notNull(),
    feedbackId: text().notNull(),
    code: text().notNull(),
    agencyId: text().notNull(),
    dossierId: text(),
    enteredAt: timestamp({ withTimezone: true }),
    dueAt: timestamp({ withTimezone: true }),
    closedAt: timestamp({ withTimezone: true }),
    closedDay: date(),
    outcome: text().$type<FeedbackOutcome>(),
    onTime: boolean(),
    /** Whether the answer satisfied; null while nobody said. */
    satisfied: boolean(),
  },
  (table) => [
    primaryKey({ name: 'feedback_facts_pkey', columns: [table.tenantId, table.feedbackId] }),
    index('feedback_facts_closed_idx').on(table.tenantId, table.agencyId, table.closedDay),
    index('feedback_facts_due_idx').on(table.tenantId, table.agencyId, table.dueAt),
    index('feedback_facts_dossier_idx').on(table.tenantId, table.dossierId),
  ],
)
