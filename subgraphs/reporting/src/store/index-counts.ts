import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import { addDays } from '../domain/calendar-day.ts'
import { measureNames, measuresOf, type IndexMeasure } from '../domain/index-measures.ts'
import type { IndexPeriod } from '../domain/index-period.ts'
import type { Counted } from '../domain/service-index.ts'
import { dossierConditions, feedbackConditions, procedureConditions } from './index-conditions.ts'

/** Which agencies of which period; null for all agencies. */
export interface IndexQuestion {
  readonly agencyIds: readonly string[] | null
  readonly period: IndexPeriod
}

/** All measures of each agency, by agency, in three statements. */
export async function countIndex(
  db: Database,
  question: IndexQuestion,
): Promise<ReadonlyMap<string, Counted>> {
  const { period } = question
  const parts = await Promise.all([
    count(db, dossiersFrom(db, question), 'f', dossierConditions(period), measuresOf('DOSSIER')),
    count(
      db,
      proceduresFrom(db, question),
      'a',
      procedureConditions(period),
      measuresOf('PROCEDURE'),
    ),
    count(db, feedbackFrom(db, question), 'v', feedbackConditions(period), measuresOf('FEEDBACK')),
  ])
  const counted = new Map<string, Record<IndexMeasure, number>>()
  for (const row of parts.flat()) {
    const known = counted.get(row.agencyId) ?? nothing()
    counted.set(row.agencyId, { ...known, ...row.counts })
  }
  return counted
}

/** What is counted of an agency of which nothing is known. */
export function nothing(): Record<IndexMeasure, number> {
  return Object.fromEntries(measureNames.map((name) => [name, 0])) as Record<IndexMeasure, number>
}

interface CountedRow {
  readonly agencyId: string
  readonly counts: Partial<Record<IndexMeasure, number>>
}

async function count(
  { query }: Database,
  source: SQL,
  alias: 'f' | 'a' | 'v',
  conditions: Readonly<Record<string, SQL>>,
  measures: readonly IndexMeasure[],
): Promise<readonly CountedRow[]> {
  const agency = sql.raw(alias === 'a' ? 'a.id' : `${alias}.agency_id`)
  const sums = measures.map(
    (name) =>
      sql`count(*) filter (where ${conditions[name] ?? sql`false`})::int as ${sql.raw(`"${name}"`)}`,
  )
  const rows = await query.execute<Record<string, unknown>>(sql`
    select ${agency} as "agencyId", ${sql.join(sums, sql`, `)} ${source} group by 1`)
  return rows.map(({ agencyId, ...counts }) => ({ agencyId: String(agencyId), counts }))
}

/** The dossiers of (3): received in the period, or before it and not settled before it. */
export function dossiersFrom({ tenantId }: Database, { agencyIds, period }: IndexQuestion): SQL {
  const { from, to } = period
  const before = addDays(from, -1)
  return sql`
    from (
      select * from dossier_facts where tenant_id = ${tenantId} ${isOf('agency_id', agencyIds)}
        and received_day between ${from}::date and ${to}::date
      union all
      select * from dossier_facts where tenant_id = ${tenantId} ${isOf('agency_id', agencyIds)}
        and received_day is not null
        and daterange(received_day, settled_day, '[]') @> daterange(${before}::date, ${from}::date, '[]')
    ) as f
    left join (select id, takes_online as offered from procedures where tenant_id = ${tenantId}) as p on p.id = f.procedure_id
    left join (
      select dossier_id as id from rating_facts where tenant_id = ${tenantId} and not satisfied
      union select dossier_id from feedback_facts where tenant_id = ${tenantId} and dossier_id is not null
    ) as c on c.id = f.dossier_id
    cross join lateral (select coalesce(p.offered, false) as takes_online, c.id is not null as complained) as joined`
}

/** The procedures that an agency settles: those of its fields at its level. */
export function proceduresFrom({ tenantId }: Database, { agencyIds, period }: IndexQuestion): SQL {
  const { from, to } = period
  return sql`
    from agencies as a
    join procedures as p on p.tenant_id = a.tenant_id and p.field_code = any(a.field_codes) and a.level = any(p.levels)
    cross join lateral (
      select count(*) > 0 as used, coalesce(bool_or(f.paid_online), false) as paid_online from dossier_facts as f
      where f.tenant_id = a.tenant_id and f.agency_id = a.id and f.procedure_id = p.id and p.has_fee
        and f.received_day between ${from}::date and ${to}::date
    ) as life
    where a.tenant_id = ${tenantId} and a.active ${isOf('a.id', agencyIds)}`
}

/** The feedback that an agency has to answer. */
export function feedbackFrom({ tenantId }: Database, { agencyIds }: IndexQuestion): SQL {
  return sql`from feedback_facts as v where v.tenant_id = ${tenantId} ${isOf('v.agency_id', agencyIds)}`
}

function isOf(column: string, agencyIds: readonly string[] | null): SQL {
  return agencyIds ? sql`and ${sql.raw(column)} = any(${sql.param(agencyIds)}::text[])` : sql``
}
