import type { Database } from '@motcua/events'
import { eq, sql } from 'drizzle-orm'
import type { AgencyStanding } from '../domain/idle-agencies.ts'
import type { KnownAgency } from '../domain/directory.ts'
import { isWaitingAtAll } from './conditions.ts'
import { agencies, agencyActivity, dossierFacts } from './tables.ts'

/** Remembers when officers of agencies did something last; what is older changes nothing. */
export async function rememberActivity(
  { tenantId, query }: Database,
  lastActs: ReadonlyMap<string, Date>,
): Promise<void> {
  const rows = [...lastActs].map(([agencyId, lastActAt]) => ({ tenantId, agencyId, lastActAt }))
  if (rows.length === 0) return
  await query
    .insert(agencyActivity)
    .values(rows.sort((one, other) => (one.agencyId < other.agencyId ? -1 : 1)))
    .onConflictDoUpdate({
      target: [agencyActivity.tenantId, agencyActivity.agencyId],
      set: { lastActAt: sql`greatest(${agencyActivity.lastActAt}, excluded.last_act_at)` },
    })
}

/** Each agency at work, with when it acted last and what waits there. */
export async function listStandings(
  { tenantId, query }: Database,
  agencyIds: readonly string[] | null,
  now: Date,
): Promise<readonly AgencyStanding[]> {
  const isAsked = agencyIds ? sql`and ${agencies.id} = any(${sql.param(agencyIds)}::text[])` : sql``
  const rows = await query.execute<RawStanding>(sql`
    with open as (
      select agency_id, count(*)::int as open from dossier_facts
      where tenant_id = ${tenantId} and received_day is not null and settled_day is null group by 1),
    waiting as (
      select agency_id, count(*) filter (where last_act_at is null and forward_by < ${now.toISOString()}::timestamptz)::int as unopened
      from ${dossierFacts} where tenant_id = ${tenantId} and ${isWaitingAtAll} and state = 'SUBMITTED' group by 1)
    select ${agencies}.id, identifier, name, level, field_codes as "fieldCodes", calendar, active,
      extract(epoch from last_act_at) * 1000 as "lastActAt", coalesce(open, 0) as open, coalesce(unopened, 0) as unopened
    from ${agencies}
    left join ${agencyActivity} on ${agencyActivity.tenantId} = ${agencies.tenantId} and ${agencyActivity.agencyId} = ${agencies.id}
    left join open on open.agency_id = ${agencies.id}
    left join waiting on waiting.agency_id = ${agencies.id}
    where ${agencies.tenantId} = ${tenantId} and active ${isAsked}
    order by identifier, ${agencies.id}`)
  return rows.map(({ lastActAt, open, unopened, ...agency }) => ({
    agency,
    lastActAt: lastActAt === null ? null : new Date(Number(lastActAt)),
    open,
    unopened,
  }))
}

type RawStanding = KnownAgency & {
  readonly lastActAt: string | null
  readonly open: number
  readonly unopened: number
} & Record<string, unknown>

/** Forgets all activity of the tenant; for rebuilding. */
export async function deleteActivity({ tenantId, query }: Database): Promise<void> {
  await query.delete(agencyActivity).where(eq(agencyActivity.tenantId, tenantId))
}
