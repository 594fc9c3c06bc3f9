import type { Database, EventPayload } from '@motcua/events'
import { compileCalendar, type Calendar, type CompiledCalendar } from '@motcua/working-time'
import { one } from '@motcua/kernel'
import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { AgencyTerms, OfficerTerms, ProcedureTerms } from '../domain/dossier.ts'
import type { Process } from '../domain/process.ts'
import type { RoutableAgency } from '../domain/route-task.ts'
import { toArray } from './dossiers.ts'
import { agencies, officers, procedureVersions } from './tables.ts'

/** The version of a procedure in force at a moment; none where it has been switched off. */
export async function findTermsInForce(
  { tenantId, query }: Database,
  procedureId: string,
  at: Date,
): Promise<ProcedureTerms | undefined> {
  const [row] = await query
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.tenantId, tenantId),
        eq(procedureVersions.procedureId, procedureId),
        lte(procedureVersions.effectiveFrom, at),
      ),
    )
    .orderBy(desc(procedureVersions.effectiveFrom), desc(procedureVersions.id))
    .limit(1)
  const isOpen = row && (row.closedFrom === null || at < row.closedFrom)
  return isOpen ? toTerms(row) : undefined
}

/** Keeps from when on no new dossiers are opened under a version. Told again it is the same. */
export async function closeVersion(
  { tenantId, query }: Database,
  { versionId, closedFrom }: EventPayload<'procedures.version-closed.v1'>,
): Promise<void> {
  await query
    .update(procedureVersions)
    .set({ closedFrom: closedFrom === null ? null : new Date(closedFrom) })
    .where(and(eq(procedureVersions.tenantId, tenantId), eq(procedureVersions.id, versionId)))
}

/** Versions by id in one statement, in no order. */
export async function listTerms(
  { tenantId, query }: Database,
  versionIds: readonly string[],
): Promise<readonly ProcedureTerms[]> {
  const rows = await query
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.tenantId, tenantId),
        sql`${procedureVersions.id} = any(${toArray(versionIds)}::uuid[])`,
      ),
    )
  return rows.map(toTerms)
}

/** The version that a dossier was opened under; it never goes away. */
export async function getTerms(db: Database, versionId: string): Promise<ProcedureTerms> {
  return one(await listTerms(db, [versionId]))
}

/** Keeps a published version. Published again it is the same. */
export async function putVersion(
  { tenantId, query }: Database,
  published: EventPayload<'procedures.version-published.v1'>,
): Promise<void> {
  const { versionId, procedureId, code, name, fieldCode, effectiveFrom, version } = published
  const row = {
    procedureId,
    code,
    name,
    fieldCode,
    effectiveFrom: new Date(effectiveFrom),
    version,
  }
  await query
    .insert(procedureVersions)
    .values({ tenantId, id: versionId, ...row })
    .onConflictDoUpdate({ target: [procedureVersions.tenantId, procedureVersions.id], set: row })
}

/** An agency with the calendar it works by. */
export interface AgencyAtWork {
  readonly id: string
  readonly agency: AgencyTerms
  readonly calendar: CompiledCalendar
}

/** Agencies by id in one statement, in no order. */
export async function listAgencies(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly AgencyAtWork[]> {
  const rows = await query
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), sql`${agencies.id} = any(${toArray(ids)}::uuid[])`))
  return rows.map(({ calendar, tenantId: _, ...agency }) => ({
    id: agency.id,
    agency,
    calendar: compiled(agency.id, calendar),
  }))
}

/** An agency, or undefined. */
export async function findAgency(db: Database, id: string): Promise<AgencyAtWork | undefined> {
  const [found] = await listAgencies(db, [id])
  return found
}

/** The agency that a dossier was handed to; it never goes away. */
export async function getAgency(db: Database, id: string): Promise<AgencyAtWork> {
  return one(await listAgencies(db, [id]))
}

/** The agencies that steps of a process may name; none where all is the lead agency's work. */
export async function listRoutableAgencies(
  { tenantId, query }: Database,
  { steps }: Process,
): Promise<readonly RoutableAgency[]> {
  const kinds = [...new Set(steps.flatMap(({ agencyKind }) => agencyKind ?? []))]
  if (kinds.length === 0) return []
  const { id, kind, parentId, level, fieldCodes, active } = agencies
  return query
    .select({ id, kind, parentId, level, fieldCodes, active })
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, tenantId),
        eq(agencies.active, true),
        inArray(agencies.kind, kinds),
      ),
    )
}

/** Keeps an agency as `accounts` told it last. */
export async function putAgency(
  { tenantId, query }: Database,
  { agencyId, calendar, ...told }: EventPayload<'accounts.agency-changed.v1'>,
): Promise<void> {
  const row = { ...told, calendar: calendar as unknown as Calendar }
  await query
    .insert(agencies)
    .values({ tenantId, id: agencyId, ...row })
    .onConflictDoUpdate({ target: [agencies.tenantId, agencies.id], set: row })
}

/** An officer's post. */
export async function findOfficer(
  { tenantId, query }: Database,
  id: string,
): Promise<OfficerTerms | undefined> {
  const [row] = await query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), eq(officers.id, id)))
  return row
}

/** Posts by id in one statement, in no order; those that have ended too. */
export async function listOfficers(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly OfficerTerms[]> {
  return query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), sql`${officers.id} = any(${toArray(ids)}::uuid[])`))
}

/** Keeps a post as `accounts` told it last. */
export async function putOfficer(
  { tenantId, query }: Database,
  { officerId, ...row }: EventPayload<'accounts.officer-changed.v1'>,
): Promise<void> {
  await query
    .insert(officers)
    .values({ tenantId, id: officerId, ...row })
    .onConflictDoUpdate({ target: [officers.tenantId, officers.id], set: row })
}

/** Calendars compiled once; a changed calendar has another text. */
const calendars = new Map<string, { readonly text: string; readonly calendar: CompiledCalendar }>()

function compiled(agencyId: string, calendar: Calendar): CompiledCalendar {
  const text = JSON.stringify(calendar)
  const known = calendars.get(agencyId)
  if (known?.text === text) return known.calendar
  const fresh = { text, calendar: compileCalendar(calendar) }
  calendars.set(agencyId, fresh)
  return fresh.calendar
}

function toTerms(row: typeof procedureVersions.$inferSelect): ProcedureTerms {
  const { id, procedureId, code, name, fieldCode, version } = row
  const published = version as Omit<
    ProcedureTerms,
    'versionId' | 'procedureId' | 'code' | 'name' | 'fieldCode'
  >
  return { ...published, versionId: id, procedureId, code, name, fieldCode }
}

/** Every version in force now, for lists of what can be applied for. */
export async function listAllTerms(db: Database): Promise<readonly ProcedureTerms[]> {
  const rows = await db.query
    .selectDistinctOn([procedureVersions.procedureId])
    .from(procedureVersions)
    .where(eq(procedureVersions.tenantId, db.tenantId))
    .orderBy(procedureVersions.procedureId, desc(procedureVersions.effectiveFrom))
  return rows.map(toTerms)
}

/** Every agency now at work. */
export async function listAllAgencies(db: Database): Promise<readonly AgencyAtWork[]> {
  const rows = await db.query
    .select({ id: agencies.id })
    .from(agencies)
    .where(and(eq(agencies.tenantId, db.tenantId), eq(agencies.active, true)))
    .orderBy(agencies.id)
  const found = await listAgencies(
    db,
    rows.map(({ id }) => id),
  )
  return found.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Every officer now in post. */
export async function listAllOfficers({
  tenantId,
  query,
}: Database): Promise<readonly OfficerTerms[]> {
  return query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), eq(officers.active, true)))
    .orderBy(officers.id)
}
