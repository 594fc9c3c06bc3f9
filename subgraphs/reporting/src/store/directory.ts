import type { Database } from '@motcua/events'
import { compiledCalendar, type CompiledCalendar } from '@motcua/working-time'
import { and, eq, sql } from 'drizzle-orm'
import type { KnownAgency, KnownOfficer, KnownProcedure } from '../domain/directory.ts'
import { agencies, officers, procedures } from './tables.ts'

/** The calendars of these agencies as far as they are known, by agency. */
export async function findCalendars(
  { tenantId, query }: Database,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, CompiledCalendar>> {
  const ids = sql`any(${sql.param(agencyIds)}::text[])`
  const rows = await query
    .select({ id: agencies.id, calendar: agencies.calendar })
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.id, ids)))
  return new Map(rows.map(({ id, calendar }) => [id, compiledCalendar(calendar)]))
}

/** An agency, or undefined. */
export async function findAgency(db: Database, id: string): Promise<KnownAgency | undefined> {
  const { tenantId, query } = db
  const [row] = await query
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.id, id)))
  return row
}

/** Every agency, also those that are no longer at work, by identifier. */
export async function listAgencies({ tenantId, query }: Database): Promise<readonly KnownAgency[]> {
  return query
    .select()
    .from(agencies)
    .where(eq(agencies.tenantId, tenantId))
    .orderBy(agencies.identifier, agencies.id)
}

/** Keeps an agency as it was told last. */
export async function putAgency({ tenantId, query }: Database, agency: KnownAgency): Promise<void> {
  const row = { ...agency, fieldCodes: [...agency.fieldCodes] }
  await query
    .insert(agencies)
    .values({ tenantId, ...row })
    .onConflictDoUpdate({ target: [agencies.tenantId, agencies.id], set: row })
}

/** Officers in post at these agencies. */
export async function listOfficersOf(
  { tenantId, query }: Database,
  agencyIds: readonly string[],
): Promise<readonly KnownOfficer[]> {
  const ids = sql`any(${sql.param(agencyIds)}::text[])`
  return query
    .select()
    .from(officers)
    .where(
      and(eq(officers.tenantId, tenantId), eq(officers.agencyId, ids), eq(officers.active, true)),
    )
    .orderBy(officers.id)
}

/** Keeps a post as it was told last. */
export async function putOfficer(
  { tenantId, query }: Database,
  officer: KnownOfficer,
): Promise<void> {
  const row = { ...officer, roles: [...officer.roles] }
  await query
    .insert(officers)
    .values({ tenantId, ...row })
    .onConflictDoUpdate({ target: [officers.tenantId, officers.id], set: row })
}

/** Keeps a procedure as its newest version says; an older version told later changes nothing. */
export async function putProcedure(
  { tenantId, query }: Database,
  procedure: KnownProcedure,
): Promise<void> {
  const row = {
    ...procedure,
    levels: [...procedure.levels],
    requiredSteps: [...procedure.requiredSteps],
  }
  await query
    .insert(procedures)
    .values({ tenantId, ...row })
    .onConflictDoUpdate({
      target: [procedures.tenantId, procedures.id],
      set: row,
      setWhere: sql`${procedures.publishedAt} <= excluded.published_at`,
    })
}

/** Switches a procedure off from a moment on, or on again. */
export async function closeProcedure(
  { tenantId, query }: Database,
  id: string,
  closedFrom: Date | null,
): Promise<void> {
  await query
    .update(procedures)
    .set({ closedFrom })
    .where(and(eq(procedures.tenantId, tenantId), eq(procedures.id, id)))
}

/** Names of fields as the newest procedures give them, by code. */
export async function findFieldNames({
  tenantId,
  query,
}: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await query
    .selectDistinctOn([procedures.fieldCode], {
      code: procedures.fieldCode,
      name: procedures.fieldName,
    })
    .from(procedures)
    .where(eq(procedures.tenantId, tenantId))
    .orderBy(procedures.fieldCode, sql`${procedures.publishedAt} desc`)
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Names of procedures as their newest versions give them, by id. */
export async function findProcedureNames({
  tenantId,
  query,
}: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await query
    .select({ id: procedures.id, name: procedures.name })
    .from(procedures)
    .where(eq(procedures.tenantId, tenantId))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
