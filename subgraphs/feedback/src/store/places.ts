import type { Database, EventPayload } from '@motcua/events'
import { compiledCalendar, type Calendar, type CompiledCalendar } from '@motcua/working-time'
import { and, eq, lte, sql } from 'drizzle-orm'
import type { LocalText } from '../domain/rating-scale.ts'
import { agencies, officers, procedures } from './tables.ts'

/** An agency with the working time it keeps. */
export interface AgencyAtWork {
  readonly id: string
  readonly name: LocalText
  readonly active: boolean
  readonly calendar: CompiledCalendar
}

/** An officer's post. */
export type OfficerAtWork = Omit<typeof officers.$inferSelect, 'tenantId'>

/** A procedure that questions can be about. */
export type KnownProcedure = Omit<typeof procedures.$inferSelect, 'tenantId'>

/** Agencies by id in one statement, in no order. */
export async function listAgencies(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly AgencyAtWork[]> {
  const rows = await query
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), sql`${agencies.id} = any(${toArray(ids)}::uuid[])`))
  return rows.map(toAgency)
}

/** Every agency now at work. */
export async function listActiveAgencies({
  tenantId,
  query,
}: Database): Promise<readonly AgencyAtWork[]> {
  const rows = await query
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.active, true)))
    .orderBy(agencies.identifier)
  return rows.map(toAgency)
}

/** Keeps an agency as `accounts` told it last. */
export async function putAgency(
  { tenantId, query }: Database,
  { agencyId, identifier, name, calendar, active }: EventPayload<'accounts.agency-changed.v1'>,
): Promise<void> {
  const row = {
    ...{ identifier, active, name: { vi: name.vi, en: name.en ?? null } },
    calendar: calendar as unknown as Calendar,
  }
  await query
    .insert(agencies)
    .values({ tenantId, id: agencyId, ...row })
    .onConflictDoUpdate({ target: [agencies.tenantId, agencies.id], set: row })
}

/** An officer's post, or undefined. */
export async function findOfficer(
  { tenantId, query }: Database,
  id: string,
): Promise<OfficerAtWork | undefined> {
  const [row] = await query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), eq(officers.id, id)))
  return row
}

/** Every officer now in post. */
export async function listActiveOfficers({
  tenantId,
  query,
}: Database): Promise<readonly OfficerAtWork[]> {
  return query
    .select()
    .from(officers)
    .where(and(eq(officers.tenantId, tenantId), eq(officers.active, true)))
    .orderBy(officers.id)
}

/** Keeps a post as `accounts` told it last. */
export async function putOfficer(
  { tenantId, query }: Database,
  told: EventPayload<'accounts.officer-changed.v1'>,
): Promise<void> {
  const { officerId, personId, name, agencyId, roles, active } = told
  const row = { personId, name, agencyId, roles, active }
  await query
    .insert(officers)
    .values({ tenantId, id: officerId, ...row })
    .onConflictDoUpdate({ target: [officers.tenantId, officers.id], set: row })
}

/** Procedures by id in one statement, in no order. */
export async function listProcedures(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly KnownProcedure[]> {
  return query
    .select()
    .from(procedures)
    .where(
      and(eq(procedures.tenantId, tenantId), sql`${procedures.id} = any(${toArray(ids)}::uuid[])`),
    )
}

/** Keeps what a procedure is called by the version that takes effect last. */
export async function putProcedure(
  { tenantId, query }: Database,
  published: EventPayload<'procedures.version-published.v1'>,
): Promise<void> {
  const { procedureId, code, name, fieldCode, effectiveFrom } = published
  const row = { code, name, fieldCode, effectiveFrom: new Date(effectiveFrom) }
  await query
    .insert(procedures)
    .values({ tenantId, id: procedureId, ...row })
    .onConflictDoUpdate({
      target: [procedures.tenantId, procedures.id],
      set: row,
      setWhere: lte(procedures.effectiveFrom, row.effectiveFrom),
    })
}

/** One parameter, however many ids: one prepared statement. */
export function toArray(values: readonly string[]): string {
  return `{${values.join(',')}}`
}

function toAgency({ id, name, active, calendar }: typeof agencies.$inferSelect): AgencyAtWork {
  return { id, name, active, calendar: compiledCalendar(calendar) }
}
