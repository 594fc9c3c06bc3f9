import type { Database } from '@motcua/events'
import { eq, sql, type SQL } from 'drizzle-orm'
import { sliceNames, slices, spansOf, type Slice, type Span } from '../domain/slices.ts'
import { eachMeasure, factsByMeasure } from './measure-columns.ts'
import { dossierFacts } from './tables.ts'

/** From which rows the counts of a span are made: days give months, months give years. */
const rowsOf: Readonly<Record<Span, string>> = { DAY: 'days', MONTH: 'months', YEAR: 'years' }

/** Counts every fact of the tenant anew, in one statement; the counts have to be empty. */
export async function countAllFacts({ tenantId, query }: Database): Promise<void> {
  const place = sql.raw('agency_id, field_code, procedure_id, channel')
  const rows = factsByMeasure(
    place,
    eq(dossierFacts.tenantId, tenantId),
    (day) => sql`${day} is not null`,
  )
  const spans = sliceNames.flatMap((slice) =>
    spansOf(slice).map((span) => selectSlice(tenantId, slice, span)),
  )
  const sums = eachMeasure((name) => `sum(${name})::int as ${name}`)
  await query.execute(sql`
    with days as materialized (
      select ${place}, day, ${sums} from (${rows}) as each group by ${place}, day),
    months as materialized (
      select ${place}, date_trunc('month', day)::date as day, ${sums} from days group by ${place}, 5),
    years as materialized (
      select ${place}, date_trunc('year', day)::date as day, ${sums} from months group by ${place}, 5)
    insert into figure_counts (tenant_id, slice, span, agency_id, field_code, procedure_id, channel, day,
      ${eachMeasure((name) => name)})
    ${sql.join(spans, sql` union all `)}
    order by 2, 3, 8, 4`)
}

function selectSlice(tenantId: number, slice: Slice, span: Span): SQL {
  const { agency, field, procedure } = slices[slice]
  const cell = [
    agency ? 'agency_id' : "''",
    field ? 'field_code' : "''",
    procedure ? 'procedure_id' : "''",
    'channel',
    'day',
  ]
  return sql`
    select ${sql.raw(`${tenantId}, '${slice}', '${span}', ${cell.join(', ')}`)}, ${eachMeasure((name) => `sum(${name})`)}
    from ${sql.raw(rowsOf[span])} group by 4, 5, 6, 7, 8`
}
