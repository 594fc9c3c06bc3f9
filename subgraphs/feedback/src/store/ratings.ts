import type { Database } from '@motcua/events'
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
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
