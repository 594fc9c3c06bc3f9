import type { Database } from '@motcua/events'
import { and, desc, eq, isNull, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Dossier, DossierState } from '../domain/dossier.ts'
import { toArray, toDossier } from './dossiers.ts'
import { dossiers } from './tables.ts'

interface Page {
  readonly limit: number
  readonly beforeId?: string | undefined
}

/** Whose dossiers a person lists: their own, and those of organisations that they represent now. */
export interface Owners {
  readonly personId: string
  /** Whether those that are the person's own are wanted. */
  readonly own: boolean
  readonly organisationIds: readonly string[]
}

/**
 * Dossiers of an applicant and of organisations, newest first: the newest of each by its own index, merged. What is
 * still a draft is listed to whoever began it.
 */
export async function listDossiersOf(
  db: Database,
  { personId, own, organisationIds }: Owners,
  states: readonly DossierState[],
  { limit, beforeId }: Page,
): Promise<readonly Dossier[]> {
  const rest = sql`
    ${states.length > 0 ? sql`and state = any(${toArray(states)}::text[])` : sql``}
    ${beforeId === undefined ? sql`` : sql`and id < ${beforeId}::uuid`}
    order by id desc limit ${limit}`
  const theirs = sql`
    select id from ${dossiers} where tenant_id = ${db.tenantId} and applicant_id = ${personId}
      and organisation_id is null ${rest}`
  const represented = sql`
    select hit.id from unnest(${toArray(organisationIds)}::uuid[]) as owner (id)
    cross join lateral (
      select id from ${dossiers} where tenant_id = ${db.tenantId}
        and organisation_id = owner.id and organisation_id is not null
        and (state <> 'DRAFT' or applicant_id = ${personId}) ${rest}
    ) as hit`
  const branches = [
    ...(own ? [sql`(${theirs})`] : []),
    ...(organisationIds.length > 0 ? [sql`(${represented})`] : []),
  ]
  if (branches.length === 0) return []
  const newest = sql`select id from (${sql.join(branches, sql` union all `)}) as listed
    order by id desc limit ${limit}`
  const rows = await db.query
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.tenantId, db.tenantId), sql`${dossiers.id} in (${newest})`))
    .orderBy(desc(dossiers.id))
  return rows.map(toDossier)
}

/** Drafts that somebody began for others, at the counter or from the post; newest first. */
export async function listCounterDrafts(
  db: Database,
  createdBy: string,
  page: Page,
): Promise<readonly Dossier[]> {
  const { createdBy: author, submittedAt, channel } = dossiers
  const theirs = [eq(author, createdBy), isNull(submittedAt), ne(channel, 'ONLINE')]
  return select(db, theirs, page)
}

async function select(
  { tenantId, query }: Database,
  conditions: readonly (SQL | undefined)[],
  { limit, beforeId }: Page,
): Promise<readonly Dossier[]> {
  const rows = await query
    .select()
    .from(dossiers)
    .where(
      and(
        ...[eq(dossiers.tenantId, tenantId), ...conditions],
        beforeId === undefined ? undefined : lt(dossiers.id, beforeId),
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(limit)
  return rows.map(toDossier)
}
