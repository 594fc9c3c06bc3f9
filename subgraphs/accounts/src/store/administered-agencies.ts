import type { Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import { and, count, eq, ilike, or, sql } from 'drizzle-orm'
import type { Agency, AgencyLevel } from '../domain/agency.ts'
import { agencyColumns } from './agencies.ts'
import { isAnyOf } from './keys.ts'
import { agencies } from './registry-tables.ts'
import { holdsWords } from './words.ts'

interface AgencyFilter {
  readonly search?: string | null | undefined
  readonly level?: AgencyLevel | null | undefined
  readonly active?: boolean | null | undefined
  /** Sort name and id of the last agency of the page before. */
  readonly after: readonly [string, string] | undefined
  readonly limit: number
}

/** An agency with the name it is sorted by. */
export interface ListedAgency extends Agency {
  readonly sortName: string
}

/** Agencies by name, dissolved ones too where asked. */
export async function listAdministeredAgencies(
  { tenantId, query }: Database,
  { search, level, active, after, limit }: AgencyFilter,
): Promise<readonly ListedAgency[]> {
  const words = vnNormalize(search ?? '')
  return query
    .select({ ...agencyColumns, sortName: agencies.sortName })
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, tenantId),
        level ? eq(agencies.level, level) : undefined,
        active == null ? undefined : eq(agencies.active, active),
        words
          ? or(holdsWords(agencies.sortName, words), ilike(agencies.identifier, `${words}%`))
          : undefined,
        after
          ? sql`(${agencies.sortName}, ${agencies.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(agencies.sortName, agencies.id)
    .limit(limit)
}

/** Versions of many agencies. */
export async function listAgencyVersions(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  return query
    .select({ id: agencies.id, version: agencies.version })
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), isAnyOf(agencies.id, ids)))
}

/** The agency with this identifier, or undefined. */
export async function findAgencyByIdentifier(
  { tenantId, query }: Database,
  identifier: string,
): Promise<Agency | undefined> {
  const [row] = await query
    .select(agencyColumns)
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.identifier, identifier)))
  return row
}

/** How many agencies at work stand directly below one. */
export async function countActiveChildren(
  { tenantId, query }: Database,
  parentId: string,
): Promise<number> {
  const [row] = await query
    .select({ children: count() })
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, tenantId),
        eq(agencies.parentId, parentId),
        eq(agencies.active, true),
      ),
    )
  return row?.children ?? 0
}

/** Ids of all agencies at work, for what concerns every one of them. */
export async function listActiveAgencyIds({
  tenantId,
  query,
}: Database): Promise<readonly string[]> {
  const rows = await query
    .select({ id: agencies.id })
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.active, true)))
    .orderBy(agencies.id)
  return rows.map(({ id }) => id)
}
