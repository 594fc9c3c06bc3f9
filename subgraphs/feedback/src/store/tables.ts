import {
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
import type { AspectRating } from '../domain/rating.ts'

export { eventCursors, outbox } from '@motcua/events'
export { performedRequests } from '@motcua/subgraph-kit'
export { feedback, feedbackActs, feedbackCounters } from './feedback-tables.ts'
export { agencies, officers, procedures } from './place-tables.ts'

/** Dossiers as far as rating them goes, from the events of `dossiers`. */
export const knownDossiers = pgTable(
  'known_dossiers',
  {
    tenantId: smallint().notNull(),
    dossierId: text().notNull(),
    applicantId: text().notNull(),
    agencyId: text().notNull(),
    procedureId: text().notNull(),
    returnedAt: timestamp({ withTimezone: true }),
    /** Null before acceptance. */
    code: text(),
  },
  (table) => [
    primaryKey({ name: 'known_dossiers_pkey', columns: [table.tenantId, table.dossierId] }),
    index('known_dossiers_code_idx').on(table.tenantId, table.code),
  ],
)

/** Ratings given; never changed. */
export const ratings = pgTable(
  'ratings',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    dossierId: text().notNull(),
    applicantId: text().notNull(),
    agencyId: text().notNull(),
    procedureId: text().notNull(),
    overall: text().notNull(),
    aspects: jsonb().$type<readonly AspectRating[]>().notNull(),
    comment: text(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'ratings_pkey', columns: [table.tenantId, table.id] }),
    unique('ratings_dossier_id_key').on(table.tenantId, table.dossierId),
    index('ratings_agency_id_idx').on(table.tenantId, table.agencyId, table.id),
  ],
)

/** How many gave each value: in all, by agency, by procedure, by both. Empty text: not cut by that. */
export const ratingCounts = pgTable(
  'rating_counts',
  {
    tenantId: smallint().notNull(),
    agencyId: text().notNull(),
    procedureId: text().notNull(),
    overall: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'rating_counts_pkey',
      columns: [table.tenantId, table.agencyId, table.procedureId, table.overall],
    }),
  ],
)
