import { pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core'

/** Answers already given, by the client-made request id: repeating a request repeats the answer, never the act. */
export const performedRequests = pgTable(
  'performed_requests',
  {
    tenantId: smallint('tenant_id').notNull(),
    personId: text('person_id').notNull(),
    requestId: text('request_id').notNull(),
    fingerprint: text().notNull(),
    answer: text().notNull(),
    performedAt: timestamp('performed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'performed_requests_pkey',
      columns: [table.tenantId, table.personId, table.requestId],
    }),
  ],
)
