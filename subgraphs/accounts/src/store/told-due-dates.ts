import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { toldDueDates } from './notice-tables.ts'

const selectKnown = prepared((query) =>
  query
    .select({ dueAt: toldDueDates.dueAt })
    .from(toldDueDates)
    .where(
      and(
        eq(toldDueDates.tenantId, sql.placeholder('tenantId')),
        eq(toldDueDates.dossierId, sql.placeholder('dossierId')),
      ),
    ),
)

const put = prepared((query) =>
  query
    .insert(toldDueDates)
    .values(slotsOf(toldDueDates))
    .onConflictDoUpdate({
      target: [toldDueDates.tenantId, toldDueDates.dossierId],
      set: { dueAt: slotsOf(toldDueDates).dueAt },
    }),
)

/** Notes the due date of a dossier; answers with the one noted before, undefined where there was none. */
export async function noteDueDate(
  db: Database,
  dossierId: string,
  dueAt: Date,
): Promise<Date | undefined> {
  const [known] = await selectKnown(db, { dossierId })
  if (known?.dueAt.getTime() !== dueAt.getTime()) await put(db, { dossierId, dueAt })
  return known?.dueAt
}
