import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import { toldDueDates } from './notice-tables.ts'

/** Notes the due date of a dossier; answers with the one noted before, undefined where there was none. */
export async function noteDueDate(
  { tenantId, query }: Database,
  dossierId: string,
  dueAt: Date,
): Promise<Date | undefined> {
  const [known] = await query
    .select({ dueAt: toldDueDates.dueAt })
    .from(toldDueDates)
    .where(and(eq(toldDueDates.tenantId, tenantId), eq(toldDueDates.dossierId, dossierId)))
  await query
    .insert(toldDueDates)
    .values({ tenantId, dossierId, dueAt })
    .onConflictDoUpdate({
      target: [toldDueDates.tenantId, toldDueDates.dossierId],
      set: { dueAt },
    })
  return known?.dueAt
}
