import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import { measures, type Measure } from '../domain/contributions.ts'
import { isKeptByDay, sliceNames, slices, type Slice, type Span } from '../domain/slices.ts'

/** On which day, and under which condition, a fact adds to a measure: `contributionsOf` in SQL. */
const countedOn: Readonly<Record<Measure, { readonly day: string; readonly when?: string }>> = {
  received: { day: 'received_day' },
  settledEarly: { day: 'settled_day', when: "punctuality = 'EARLY'" },
  settledOnTime: { day: 'settled_day', when: "punctuality = 'ON_TIME'" },
  settledOverdue: { day: 'settled_day', when: "punctuality = 'OVERDUE'" },
  declined: { day: 'declined_day' },
  discontinued: { day: 'discontinued_day' },
  returned: { day: 'returned_day' },
}

const names: Readonly<Record<Measure, string>> = {
  received: 'received',
  settledEarly: 'settled_early',
  settledOnTime: 'settled_on_time',
  settledOverdue: 'settled_overdue',
  declined: 'declined',
  discontinued: 'discontinued',
  returned: 'returned',
}

/** Counts every fact of the tenant anew, in one statement; the counts have to be empty. */
export async function countAllFacts({ tenantId, query }: Database): Promise<void> {
  const spans = sliceNames.flatMap((slice) =>
    isKeptByDay(slice)
      ? [selectSlice(tenantId, slice, 'DAY'), selectSlice(tenantId, slice, 'MONTH')]
      : [selectSlice(tenantId, slice, 'MONTH')],
  )
  const sums = measures.map((measure) => `sum(${names[measure]})::int as ${names[measure]}`)
  await query.execute(sql`
    with counted as materialized (
      select agency_id, field_code, procedure_id, channel, day, ${sql.raw(sums.join(', '))}
      from (${sql.join(
        measures.map((measure) => selectMeasure(tenantId, measure)),
        sql` union all `,
      )}) as each
      group by agency_id, field_code, procedure_id, channel, day)
    insert into figure_counts (tenant_id, slice, span, agency_id, field_code, procedure_id, channel, day,
      ${sql.raw(measures.map((measure) => names[measure]).join(', '))})
    ${sql.join(spans, sql` union all `)}`)
}

function selectMeasure(tenantId: number, measure: Measure): SQL {
  const { day, when } = countedOn[measure]
  const columns = measures.map((name) => `${name === measure ? 1 : 0} as ${names[name]}`)
  return sql.raw(`
    select agency_id, field_code, procedure_id, channel, ${day} as day, ${columns.join(', ')}
    from dossier_facts
    where tenant_id = ${Number(tenantId)} and ${day} is not null ${when ? `and ${when}` : ''}`)
}

function selectSlice(tenantId: number, slice: Slice, span: Span): SQL {
  const { agency, field, procedure } = slices[slice]
  const day = span === 'DAY' ? 'day' : "date_trunc('month', day)::date"
  const cell = [
    agency ? 'agency_id' : "''",
    field ? 'field_code' : "''",
    procedure ? 'procedure_id' : "''",
    'channel',
    day,
  ]
  const sums = measures.map((measure) => `sum(${names[measure]})`)
  return sql.raw(`
    select ${Number(tenantId)}, '${slice}', '${span}', ${cell.join(', ')}, ${sums.join(', ')}
    from counted group by 4, 5, 6, 7, 8`)
}
