import type { Database } from '@motcua/events'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { CatalogueEntry } from '../domain/catalogue-entry.ts'
import { catalogueLog } from './administration-tables.ts'

/** Puts an act on record. */
export async function insertCatalogueEntry(
  { tenantId, query }: Database,
  entry: CatalogueEntry,
): Promise<void> {
  await query.insert(catalogueLog).values({ ...entry, tenantId })
}

interface EntryFilter {
  readonly code?: string | null | undefined
  /** Id of the last entry of the page before. */
  readonly before: string | undefined
  readonly limit: number
}

/** Entries, newest first: all, or of one procedure. */
export async function listCatalogueEntries(
  { tenantId, query }: Database,
  { code, before, limit }: EntryFilter,
): Promise<readonly CatalogueEntry[]> {
  const rows = await query
    .select()
    .from(catalogueLog)
    .where(
      and(
        eq(catalogueLog.tenantId, tenantId),
        code ? eq(catalogueLog.code, code) : undefined,
        before ? lt(catalogueLog.id, before) : undefined,
      ),
    )
    .orderBy(desc(catalogueLog.id))
    .limit(limit)
  return rows.map(({ tenantId: _, ...entry }) => entry)
}
