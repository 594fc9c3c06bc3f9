import type { Database } from '@motcua/events'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { waitingStates } from '../domain/figures.ts'
import { slices, type Slice } from '../domain/slices.ts'
import { waitingSlices, type WaitingChange } from '../domain/waiting-cells.ts'
import { inCut, isWaiting, isWaitingAtAll, lineColumn } from './conditions.ts'
import { keptSlice, type Counted } from './counted-rows.ts'
import { columnsOf } from './records.ts'
import { factArm, sumArm, type ArmSums } from './sum-arm.ts'
import { dossierFacts, waitingCounts } from './tables.ts'

const columns = columnsOf(waitingCounts, [])

/** Adds changes to the counts of what waits, in one statement. The changes come sorted. */
export async function changeWaiting(
  { tenantId, query }: Database,
  changes: readonly WaitingChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change) => ({ ...change, tenantId }))
  await query.execute(sql`
    insert into waiting_counts as known (${columns.names})
    ${columns.select(rows)}
    on conflict (tenant_id, slice, agency_id, field_code, procedure_id, channel, state) do update set
      dossiers = known.dossiers + excluded.dossiers`)
}

/** Counts anew, from the facts, what waits; the counts have to be empty. */
export async function countAllWaiting(db: Database): Promise<void> {
  const { tenantId, query } = db
  const each = waitingSlices.map(
    (slice) => sql`
    select ${tenantId}::smallint, ${slice}::text, ${placeColumns(slice)}, channel, state, count(*)
    from ${dossierFacts} where ${eq(dossierFacts.tenantId, tenantId)} and ${isWaitingAtAll}
    group by 3, 4, 5, 6, 7`,
  )
  await query.execute(sql`
    insert into waiting_counts (${columns.names}) ${sql.join(each, sql` union all `)}`)
}

function placeColumns(slice: Slice): SQL {
  const { agency, field, procedure } = slices[slice]
  const names = [
    agency ? 'agency_id' : "''",
    field ? 'field_code' : "''",
    procedure ? 'procedure_id' : "''",
  ]
  return sql.raw(names.join(', '))
}

/** What waits now, whatever the period: from its counts, or from the dossiers where no counts are kept so fine. */
export function waitingNow(counted: Counted): SQL {
  const slice = keptSlice(counted)
  if (slice === null || !waitingSlices.includes(slice))
    return factArm(
      counted,
      isWaitingAtAll,
      sumsOf((state) => sql`count(*) filter (where ${isWaiting(state)})`),
    )

  const { tenantId, question, dimension } = counted
  const asked = and(
    eq(waitingCounts.tenantId, tenantId),
    eq(waitingCounts.slice, slice),
    inCut(waitingCounts, question),
  )
  const rows = sql`
    select ${lineColumn(waitingCounts, dimension)} as key, state, dossiers from ${waitingCounts} where ${asked}`
  return sumArm(
    rows,
    sumsOf((state) => sql`sum(case when state = ${state} then dossiers else 0 end)`),
  )
}

function sumsOf(count: (state: WaitingChange['state']) => SQL): ArmSums {
  return {
    awaiting_intake: count(waitingStates.AWAITING_INTAKE),
    awaiting_supplement: count(waitingStates.AWAITING_SUPPLEMENT),
    awaiting_payment: count(waitingStates.AWAITING_PAYMENT),
    withdrawal_requested: count(waitingStates.WITHDRAWAL_REQUESTED),
  }
}
