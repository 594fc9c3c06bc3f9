import { sql } from 'drizzle-orm'
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
import type { ExportCut } from '../../domain/figure-export.ts'
import type { FigureName } from '../../domain/figures.ts'

const instant = { withTimezone: true } as const

/** Questions that analysts keep. */
export const savedQueries = pgTable(
  'saved_queries',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    ownerId: text().notNull(),
    name: text().notNull(),
    text: text().notNull(),
    changedAt: timestamp(instant).notNull(),
  },
  (table) => [
    primaryKey({ name: 'saved_queries_pkey', columns: [table.tenantId, table.id] }),
    unique('saved_queries_owner_id_name_key').on(table.tenantId, table.ownerId, table.name),
  ],
)

/** Files of dossiers behind figures, asked for and made. */
export const figureExports = pgTable(
  'figure_exports',
  {
    tenantId: smallint().notNull(),
    id: uuid().notNull(),
    ownerId: text().notNull(),
    figure: text().$type<FigureName>().notNull(),
    cut: jsonb().$type<ExportCut>().notNull(),
    state: text().$type<'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'>().notNull(),
    rows: integer().notNull(),
    attempts: integer().notNull(),
    /** Whoever writes it has it until then; after that another may. */
    heldUntil: timestamp(instant),
    requestedAt: timestamp(instant).notNull(),
    finishedAt: timestamp(instant),
  },
  (table) => [
    primaryKey({ name: 'figure_exports_pkey', columns: [table.tenantId, table.id] }),
    index('figure_exports_owner_id_idx').on(table.tenantId, table.ownerId, table.id),
    index('figure_exports_open_idx')
      .on(table.tenantId, table.id)
      .where(sql`${table.state} in ('WAITING', 'RUNNING')`),
    index('figure_exports_finished_at_idx').on(table.tenantId, table.finishedAt),
  ],
)
