import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { ClockMarks } from '../domain/clock-marks.ts'
import { figureDays, type DossierFact } from '../domain/dossier-fact.ts'
import { columnsOf } from './records.ts'
import { dossierFacts } from './tables.ts'

/** A fact with what follows from it and its agency's calendar. */
export interface MarkedFact {
  readonly fact: DossierFact
  readonly marks: ClockMarks
}

/** The columns of the table of facts. */
export const factColumns = columnsOf(dossierFacts, ['tenantId', 'dossierId'])

/** The facts of these dossiers as far as they are known, by dossier. */
export async function findFacts(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, DossierFact>> {
  const ids = sql`any(${sql.param(dossierIds)}::text[])`
  const rows = await query
    .select()
    .from(dossierFacts)
    .where(and(eq(dossierFacts.tenantId, tenantId), eq(dossierFacts.dossierId, ids)))
  return new Map(rows.map((row) => [row.dossierId, toFact(row)]))
}

/** Saves facts, new or changed, in one statement. */
export async function saveFacts(
  { tenantId, query }: Database,
  facts: readonly MarkedFact[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map((fact) => toFactRow(tenantId, fact))
  await query.execute(sql`
    insert into dossier_facts (${factColumns.names})
    ${factColumns.select(rows)}
    on conflict (tenant_id, dossier_id) do update set ${factColumns.updates}`)
}

/** The facts of an agency's dossiers, some at a time, in the order of their ids. */
export async function listFactsOfAgency(
  { tenantId, query }: Database,
  agencyId: string,
  after: string,
  limit: number,
): Promise<readonly DossierFact[]> {
  const rows = await query
    .select()
    .from(dossierFacts)
    .where(
      and(
        eq(dossierFacts.tenantId, tenantId),
        eq(dossierFacts.agencyId, agencyId),
        sql`${dossierFacts.dossierId} > ${after}`,
      ),
    )
    .orderBy(dossierFacts.dossierId)
    .limit(limit)
  return rows.map(toFact)
}

/** A fact as it is stored. */
export function toFactRow(
  tenantId: number,
  { fact, marks }: MarkedFact,
): typeof dossierFacts.$inferSelect {
  return { ...fact, ...marks, ...toDays(fact), tenantId }
}

function toDays(fact: DossierFact) {
  const days = figureDays(fact)
  return {
    acceptedDay: days.accepted,
    receivedDay: days.received,
    settledDay: days.settled,
    declinedDay: days.declined,
    discontinuedDay: days.discontinued,
    returnedDay: days.returned,
    overdueDay: days.overdue,
  }
}

/** The row without what follows from it. */
export function toFact({
  tenantId: _tenant,
  acceptedDay: _accepted,
  receivedDay: _received,
  settledDay: _settled,
  declinedDay: _declined,
  discontinuedDay: _discontinued,
  returnedDay: _returned,
  overdueDay: _overdue,
  nearlyDueFrom: _nearly,
  clockStands: _stands,
  forwardBy: _by,
  ...fact
}: typeof dossierFacts.$inferSelect): DossierFact {
  return fact
}
