import { newId } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Task } from '../domain/dossier.ts'
import type { NewTask } from '../domain/moves.ts'
import { toArray } from './dossiers.ts'
import { tasks } from './tables.ts'

/** All tasks of many dossiers in one statement, in the order they came up. */
export async function listTasks(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly Task[]> {
  return query
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.tenantId, tenantId),
        sql`${tasks.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
    .orderBy(asc(tasks.dossierId), asc(tasks.id))
}

/** Ends the given tasks and opens the new ones. */
export async function changeTasks(
  { tenantId, query }: Database,
  dossierId: string,
  change: { readonly close: readonly Task[]; readonly open: readonly NewTask[] },
  at: Date,
): Promise<void> {
  const { close, open } = change
  if (close.length > 0) {
    await query
      .update(tasks)
      .set({ closedAt: at })
      .where(
        and(
          eq(tasks.tenantId, tenantId),
          eq(tasks.dossierId, dossierId),
          sql`${tasks.id} = any(${toArray(close.map(({ id }) => id))}::uuid[])`,
        ),
      )
  }
  if (open.length > 0) {
    const rows = open.map((task) => ({ ...task, tenantId, dossierId, id: newId(), openedAt: at }))
    await query.insert(tasks).values(rows)
  }
}
