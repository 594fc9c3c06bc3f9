import type { Database } from '@motcua/events'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { AdministrationEntry } from '../domain/administration-entry.ts'
import { administrationLog } from './administration-tables.ts'

/** Puts an act on record. */
export async function insertEntry(
  { tenantId, query }: Database,
  entry: AdministrationEntry,
): Promise<void> {
  await query.insert(administrationLog).values({ ...entry, tenantId })
}

interface EntryFilter {
  readonly agencyId?: string | null | undefined
  readonly subjectId?: string | null | undefined
  /** Id of the last entry of the page before. */
  readonly before: string | undefined
  readonly limit: number
}

/** Entries, newest first: all, or of an agency or a subject. */
export async function listEntries(
  { tenantId, query }: Database,
  { agencyId, subjectId, before, limit }: EntryFilter,
): Promise<readonly AdministrationEntry[]> {
  const rows = await query
    .select()
    .from(administrationLog)
    .where(
      and(
        eq(administrationLog.tenantId, tenantId),
        agencyId ? eq(administrationLog.agencyId, agencyId) : undefined,
        subjectId ? eq(administrationLog.subjectId, subjectId) : undefined,
        before ? lt(administrationLog.id, before) : undefined,
      ),
    )
    .orderBy(desc(administrationLog.id))
    .limit(limit)
  return rows.map(({ tenantId: _, ...entry }) => entry)
}
