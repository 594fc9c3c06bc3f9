import type { Database } from '@motcua/events'
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Difference } from '../../domain/payments/reconcile.ts'
import { reconciliationDifferences, reconciliations } from '../tables.ts'

/** A day of an agency as its books and the statement have it. */
export type Reconciliation = Omit<typeof reconciliations.$inferSelect, 'tenantId'>

/** A difference as it is kept, with its number on the day. */
export type KeptDifference = Omit<typeof reconciliationDifferences.$inferSelect, 'tenantId'>

/** Keeps what came of comparing a day; comparing it again takes the place of the time before. */
export async function putReconciliation(
  { tenantId, query }: Database,
  reconciliation: Reconciliation,
  differences: readonly Difference[],
): Promise<void> {
  const { agencyId, day } = reconciliation
  await query
    .insert(reconciliations)
    .values({ tenantId, ...reconciliation })
    .onConflictDoUpdate({
      target: [reconciliations.tenantId, reconciliations.agencyId, reconciliations.day],
      set: reconciliation,
    })
  await query
    .delete(reconciliationDifferences)
    .where(
      and(
        eq(reconciliationDifferences.tenantId, tenantId),
        eq(reconciliationDifferences.agencyId, agencyId),
        eq(reconciliationDifferences.day, day),
      ),
    )
  if (differences.length === 0) return
  const rows = differences.map((difference, index) => ({
    ...difference,
    ...{ tenantId, agencyId, day, number: index + 1 },
  }))
  await query.insert(reconciliationDifferences).values(rows)
}

/** One day, or undefined where it was never compared. */
export async function findReconciliation(
  { tenantId, query }: Database,
  agencyId: string,
  day: string,
): Promise<Reconciliation | undefined> {
  const [row] = await query
    .select()
    .from(reconciliations)
    .where(
      and(
        eq(reconciliations.tenantId, tenantId),
        eq(reconciliations.agencyId, agencyId),
        eq(reconciliations.day, day),
      ),
    )
  return row
}

/** Days of an agency, newest first. */
export async function listReconciliations(
  { tenantId, query }: Database,
  agencyId: string,
  { limit, beforeDay }: { readonly limit: number; readonly beforeDay?: string | undefined },
): Promise<readonly Reconciliation[]> {
  return query
    .select()
    .from(reconciliations)
    .where(
      and(
        eq(reconciliations.tenantId, tenantId),
        eq(reconciliations.agencyId, agencyId),
        beforeDay === undefined ? undefined : lt(reconciliations.day, beforeDay),
      ),
    )
    .orderBy(desc(reconciliations.day))
    .limit(limit)
}

/** Differences of a day, by number. */
export async function listDifferences(
  { tenantId, query }: Database,
  { agencyId, day }: Pick<Reconciliation, 'agencyId' | 'day'>,
  { limit, after }: { readonly limit: number; readonly after?: number | undefined },
): Promise<readonly KeptDifference[]> {
  return query
    .select()
    .from(reconciliationDifferences)
    .where(
      and(
        eq(reconciliationDifferences.tenantId, tenantId),
        eq(reconciliationDifferences.agencyId, agencyId),
        eq(reconciliationDifferences.day, day),
        after === undefined ? undefined : gt(reconciliationDifferences.number, after),
      ),
    )
    .orderBy(asc(reconciliationDifferences.number))
    .limit(limit)
}

/** Whether the statement of a day was compared for any agency. */
export async function isDayCompared({ tenantId, query }: Database, day: string): Promise<boolean> {
  const rows = await query
    .select({ day: reconciliations.day })
    .from(reconciliations)
    .where(and(eq(reconciliations.tenantId, tenantId), eq(reconciliations.day, day)))
    .limit(1)
  return rows.length > 0
}
