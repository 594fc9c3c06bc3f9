import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { StepKind } from '../../domain/process.ts'
import { tenantId, instant } from './columns.ts'

export const tasks = pgTable(
  'tasks',
  {
    tenantId,
    dossierId: uuid('dossier_id').notNull(),
    id: uuid().notNull(),
    stepId: text('step_id').notNull(),
    kind: text().$type<StepKind>().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    agencyId: uuid('agency_id').notNull(),
    assigneeId: uuid('assignee_id'),
    openedAt: instant('opened_at').notNull(),
    dueAt: instant('due_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ name: 'tasks_pkey', columns: [table.tenantId, table.dossierId, table.id] }),
    index('tasks_queue_idx')
      .on(table.tenantId, table.agencyId, table.role, table.dueAt, table.id)
      .where(sql`${table.closedAt} is null and ${table.assigneeId} is null`),
    index('tasks_assignee_id_idx')
      .on(table.tenantId, table.assigneeId, table.dueAt, table.id)
      .where(sql`${table.closedAt} is null`),
  ],
)
