import type { Database } from '@motcua/events'
import { and, desc, eq, getTableColumns, lt, sql, type SQL } from 'drizzle-orm'
import type { Rating } from '../domain/rating.ts'
import { ratings } from './tables.ts'

const { tenantId: _, ...columns } = getTableColumns(ratings)

/** The ratings of these dossiers; unrated ones are left out. */
export function findRatingsOf(
  db: Database,
  dossierIds: readonly string[],
): Promise<readonly Rating[]> {
  return select(db, sql`${ratings.dossierId} = any(${sql.param(dossierIds)}::text[])`)
}

/** These ratings, as far as they exist. */
export function findRatings(db: Database, ids: readonly string[]): Promise<readonly Rating[]> {
  return select(db, sql`${ratings.id} = any(${sql.param(ids)}::uuid[])`)
}

interface CommentPage {
  /** Only these values; empty: all. */
  readonly values: readonly string[]
  readonly limit: number
  readonly beforeId?: string | undefined
}

/** What applicants said of an agency, newest first. */
export function listRatingsOfAgency(
  { tenantId, query }: Database,
  agencyId: string,
  { values, limit, beforeId }: CommentPage,
): Promise<readonly Rating[]> {
  return query
    .select(columns)
    .from(ratings)
    .where(
      and(
        eq(ratings.tenantId, tenantId),
        eq(ratings.agencyId, agencyId),
        values.length === 0
          ? undefined
          : sql`${ratings.overall} = any(${sql.param(values)}::text[])`,
        beforeId === undefined ? undefined : lt(ratings.id, beforeId),
      ),
    )
    .orderBy(desc(ratings.id))
    .limit(limit)
}

/** Enters a rating. */
export async function insertRating({ tenantId, query }: Database, rating: Rating): Promise<void> {
  await query.insert(ratings).values({ tenantId, ...rating })
}

function select({ tenantId, query }: Database, isAsked: SQL): Promise<readonly Rating[]> {
  return query
    .select(columns)
    .from(ratings)
    .where(and(eq(ratings.tenantId, tenantId), isAsked))
}
