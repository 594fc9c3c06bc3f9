import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { figureDays, type DossierFact } from '../domain/dossier-fact.ts'
import { dossierFacts } from './tables.ts'

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
  facts: readonly DossierFact[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map((fact) => ({ ...fact, ...toDays(fact), tenantId }))
  await query.execute(sql`
    insert into dossier_facts (tenant_id, dossier_id, version, code, procedure_id, procedure_code, procedure_name,
      field_code, agency_id, channel, state, submitted_at, received_at, due_at, settled_at, punctuality, declined_at,
      returned_at, received_day, settled_day, declined_day)
    select "tenantId", "dossierId", version, code, "procedureId", "procedureCode", "procedureName",
      "fieldCode", "agencyId", channel, state, "submittedAt", "receivedAt", "dueAt", "settledAt", punctuality, "declinedAt",
      "returnedAt", "receivedDay", "settledDay", "declinedDay"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as fact (
      "tenantId" smallint, "dossierId" text, version int, code text, "procedureId" text, "procedureCode" text,
      "procedureName" text, "fieldCode" text, "agencyId" text, channel text, state text, "submittedAt" timestamptz,
      "receivedAt" timestamptz, "dueAt" timestamptz, "settledAt" timestamptz, punctuality text, "declinedAt" timestamptz,
      "returnedAt" timestamptz, "receivedDay" date, "settledDay" date, "declinedDay" date)
    on conflict (tenant_id, dossier_id) do update set
      version = excluded.version, code = excluded.code, procedure_id = excluded.procedure_id,
      procedure_code = excluded.procedure_code, procedure_name = excluded.procedure_name,
      field_code = excluded.field_code, agency_id = excluded.agency_id, channel = excluded.channel,
      state = excluded.state, submitted_at = excluded.submitted_at, received_at = excluded.received_at,
      due_at = excluded.due_at, settled_at = excluded.settled_at, punctuality = excluded.punctuality,
      declined_at = excluded.declined_at, returned_at = excluded.returned_at, received_day = excluded.received_day,
      settled_day = excluded.settled_day, declined_day = excluded.declined_day`)
}

/** Removes every fact of the tenant; for rebuilding. */
export async function deleteFacts({ tenantId, query }: Database): Promise<void> {
  await query.delete(dossierFacts).where(eq(dossierFacts.tenantId, tenantId))
}

function toDays(fact: DossierFact) {
  const { received, settled, declined } = figureDays(fact)
  return { receivedDay: received, settledDay: settled, declinedDay: declined }
}

function toFact(row: typeof dossierFacts.$inferSelect): DossierFact {
  const { tenantId: _, receivedDay: _r, settledDay: _s, declinedDay: _d, ...fact } = row
  return fact
}
