import { newId } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Task } from '../domain/dossier.ts'
import type { NewTask } from '../domain/moves.ts'
import { toArray } from './dossiers.ts'
import { tasks } from './tables.ts'

const selectTasks = prepared((query) =>
  query
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.tenantId, sql.placeholder('tenantId')),
        sql`${tasks.dossierId} = any(${sql.placeholder('dossierIds')}::uuid[])`,
      ),
    )
    .orderBy(asc(tasks.dossierId), asc(tasks.id)),
)

/** All tasks of many dossiers in one statement, in the order they came up. */
export function listTasks(db: Database, dossierIds: readonly string[]): Promise<readonly Task[]> {
  return selectTasks(db, { dossierIds: toArray(dossierIds) })
}

const closeTasks = prepared((query) =>
  query
    .update(tasks)
    .set({ closedAt: slotsOf(tasks).closedAt })
    .where(
      and(
        eq(tasks.tenantId, sql.placeholder('tenantId')),
        eq(tasks.dossierId, sql.placeholder('dossierId')),
        sql`${tasks.id} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    ),
)

const openTask = prepared((query) => query.insert(tasks).values(slotsOf(tasks)))

/** Ends the given tasks and opens the new ones. */
export async function changeTasks(
  db: Database,
  dossierId: string,
  change: { readonly close: readonly Task[]; readonly open: readonly NewTask[] },
  at: Date,
): Promise<void> {
  const { close, open } = change
  const closed = toArray(close.map(({ id }) => id))
  if (close.length > 0) await closeTasks(db, { dossierId, ids: closed, closedAt: at })
  for (const task of open)
    await openTask(db, { ...task, dossierId, id: newId(), openedAt: at, closedAt: null })
}
