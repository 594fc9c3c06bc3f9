import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
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
