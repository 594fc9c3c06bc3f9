import type { Database } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import { versionClosures } from './administration-tables.ts'

/** First day without new dossiers, by version; versions that were never switched off are left out. */
export async function listClosures({
  tenantId,
  query,
}: Database): Promise<ReadonlyMap<string, string | null>> {
  const rows = await query
    .selectDistinctOn([versionClosures.versionId], {
      versionId: versionClosures.versionId,
      closedFrom: versionClosures.closedFrom,
    })
    .from(versionClosures)
    .where(eq(versionClosures.tenantId, tenantId))
    .orderBy(versionClosures.versionId, desc(versionClosures.id))
  return new Map(rows.map(({ versionId, closedFrom }) => [versionId, closedFrom]))
}

/** First day without new dossiers of many versions, in one statement. */
export async function listClosuresOf(
  { tenantId, query }: Database,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await query
    .selectDistinctOn([versionClosures.versionId], {
      versionId: versionClosures.versionId,
      closedFrom: versionClosures.closedFrom,
    })
    .from(versionClosures)
    .where(
      and(
        eq(versionClosures.tenantId, tenantId),
        sql`${versionClosures.versionId} = any(${`{${versionIds.join(',')}}`}::uuid[])`,
      ),
    )
    .orderBy(versionClosures.versionId, desc(versionClosures.id))
  return new Map(rows.map(({ versionId, closedFrom }) => [versionId, closedFrom]))
}

/** Switches a version off from a day on, or on again (null). */
export async function insertClosure(
  { tenantId, query }: Database,
  versionId: string,
  closedFrom: string | null,
): Promise<void> {
  await query.insert(versionClosures).values({ tenantId, id: newId(), versionId, closedFrom })
}
