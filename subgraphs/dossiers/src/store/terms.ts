import { prepared, type Database, type EventPayload } from '@motcua/events'
import { compiledCalendar, type Calendar, type CompiledCalendar } from '@motcua/working-time'
import { one } from '@motcua/kernel'
import { keepRows } from '@motcua/subgraph-kit'
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

const selectVersions = prepared((query) =>
  query
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.tenantId, sql.placeholder('tenantId')),
        sql`${procedureVersions.id} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    ),
)

/** A published version is frozen, so it may be kept for as long as there is room. */
const keptVersions = keepRows<ProcedureTerms>({
  read: async (db, ids) => (await selectVersions(db, { ids: toArray(ids) })).map(toTerms),
  idOf: ({ versionId }) => versionId,
  most: 500,
})

/** Versions by id, in no order. */
export function listTerms(
  db: Database,
  versionIds: readonly string[],
): Promise<readonly ProcedureTerms[]> {
  return keptVersions.list(db, versionIds)
}

/** The version that a dossier was opened under; it never goes away. */
export async function getTerms(db: Database, versionId: string): Promise<ProcedureTerms> {
  return one(await listTerms(db, [versionId]))
}

/** Keeps a published version. Published again it is the same. */
export async function putVersion(
  db: Database,
  published: EventPayload<'procedures.version-published.v1'>,
): Promise<void> {
  const { tenantId, query } = db
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
  keptVersions.forget(db, versionId)
}

/** An agency with the calendar it works by. */
export interface AgencyAtWork {
  readonly id: string
  readonly agency: AgencyTerms
  readonly calendar: CompiledCalendar
}

const selectAgencies = prepared((query) =>
  query
    .select()
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, sql.placeholder('tenantId')),
        sql`${agencies.id} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    ),
)

/** Agencies change seldom, and what changed comes by an event anyway: another process may know of it as late. */
const keptAgencies = keepRows<AgencyAtWork>({
  async read(db, ids) {
    const rows = await selectAgencies(db, { ids: toArray(ids) })
    return rows.map(({ calendar, tenantId: _, ...agency }) => ({
      id: agency.id,
      agency,
      calendar: compiledCalendar(calendar),
    }))
  },
  idOf: ({ id }) => id,
  most: 2_000,
  milliseconds: 5_000,
})

/** Agencies by id, in no order. */
export function listAgencies(
  db: Database,
  ids: readonly string[],
): Promise<readonly AgencyAtWork[]> {
  return keptAgencies.list(db, ids)
}

/** To be called when a change of an agency is committed. */
export function forgetAgency(db: Database, id: string): void {
  keptAgencies.forget(db, id)
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
  db: Database,
  { agencyId, calendar, ...told }: EventPayload<'accounts.agency-changed.v1'>,
): Promise<void> {
  const { tenantId, query } = db
  const row = { ...told, calendar: calendar as unknown as Calendar }
  await query
    .insert(agencies)
    .values({ tenantId, id: agencyId, ...row })
    .onConflictDoUpdate({ target: [agencies.tenantId, agencies.id], set: row })
  forgetAgency(db, agencyId)
}

/** An officer's post. */
export async function findOfficer(db: Database, id: string): Promise<OfficerTerms | undefined> {
  const [post] = await listOfficers(db, [id])
  return post
}

const selectOfficers = prepared((query) =>
  query
    .select()
    .from(officers)
    .where(
      and(
        eq(officers.tenantId, sql.placeholder('tenantId')),
        sql`${officers.id} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    ),
)

/** Posts by id in one statement, in no order; those that have ended too. */
export function listOfficers(
  db: Database,
  ids: readonly string[],
): Promise<readonly OfficerTerms[]> {
  return selectOfficers(db, { ids: toArray(ids) })
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
