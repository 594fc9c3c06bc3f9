import type { Database } from '@motcua/events'
import { and, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { portalRecords } from './tables.ts'

/** What was last taken over from the National Portal for a code. */
export type PortalRecordRow = Omit<typeof portalRecords.$inferSelect, 'tenantId'>

/** What the record of a procedure said the last time. */
export async function findPortalRecord(
  { tenantId, query }: Database,
  code: string,
): Promise<PortalRecordRow | undefined> {
  const [row] = await query
    .select()
    .from(portalRecords)
    .where(and(eq(portalRecords.tenantId, tenantId), eq(portalRecords.code, code)))
  return row
}

/** Keeps what the record says now. */
export async function putPortalRecord(
  { tenantId, query }: Database,
  row: PortalRecordRow,
): Promise<void> {
  await query
    .insert(portalRecords)
    .values({ tenantId, ...row })
    .onConflictDoUpdate({ target: [portalRecords.tenantId, portalRecords.code], set: row })
}

/** Records that stand against a version of our own and wait for a decision, by code. */
export async function listHeldRecords(
  { tenantId, query }: Database,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly PortalRecordRow[]> {
  return query
    .select()
    .from(portalRecords)
    .where(
      and(
        eq(portalRecords.tenantId, tenantId),
        isNotNull(portalRecords.heldDraft),
        after === undefined ? undefined : gt(portalRecords.code, after),
      ),
    )
    .orderBy(portalRecords.code)
    .limit(limit)
}

/** Which of these codes have a record that waits for a decision. */
export async function listHeldCodes(
  { tenantId, query }: Database,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await query
    .select({ code: portalRecords.code })
    .from(portalRecords)
    .where(
      and(
        eq(portalRecords.tenantId, tenantId),
        isNotNull(portalRecords.heldDraft),
        sql`${portalRecords.code} = any(${sql.param(codes)}::text[])`,
      ),
    )
  return new Set(rows.map(({ code }) => code))
}
