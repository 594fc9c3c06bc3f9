import { prepared, type Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import { keepRows } from '@motcua/subgraph-kit'
import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Agency, AgencyLevel, AgencyRecord } from '../domain/agency.ts'
import { isAnyOf } from './keys.ts'
import { agencies, agencyFields, agencyRecords } from './registry-tables.ts'

/** What is read of an agency. */
export const agencyColumns = {
  id: agencies.id,
  identifier: agencies.identifier,
  name: agencies.name,
  level: agencies.level,
  parentId: agencies.parentId,
  oneStopName: agencies.oneStopName,
  address: agencies.address,
  phone: agencies.phone,
  calendar: agencies.calendar,
  kind: agencies.kind,
  email: agencies.email,
  hotline: agencies.hotline,
  contacts: agencies.contacts,
  active: agencies.active,
  dissolvedOn: agencies.dissolvedOn,
  successorId: agencies.successorId,
}

interface AgencyFilter {
  readonly level?: AgencyLevel | null | undefined
  readonly fieldCode?: string | null | undefined
}

/** Agencies now at work, by level and name; a province has some hundred, so the list has no pages. */
export async function listActiveAgencies(
  { tenantId, query }: Database,
  { level, fieldCode }: AgencyFilter,
): Promise<readonly Agency[]> {
  const settling = query
    .select({ id: agencyFields.agencyId })
    .from(agencyFields)
    .where(and(eq(agencyFields.tenantId, tenantId), eq(agencyFields.fieldCode, fieldCode ?? '')))
  return query
    .select(agencyColumns)
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, tenantId),
        eq(agencies.active, true),
        level ? eq(agencies.level, level) : undefined,
        fieldCode ? inArray(agencies.id, settling) : undefined,
      ),
    )
    .orderBy(agencies.level, agencies.sortName)
}

const selectByIds = prepared((query) =>
  query
    .select(agencyColumns)
    .from(agencies)
    .where(
      and(
        eq(agencies.tenantId, sql.placeholder('tenantId')),
        isAnyOf(agencies.id, sql.placeholder('ids')),
      ),
    ),
)

/** Many agencies, dissolved ones too, in one statement. */
export function listAgencies(db: Database, ids: readonly string[]): Promise<readonly Agency[]> {
  return selectByIds(db, { ids })
}

/** One agency, or undefined. */
export async function findAgency(db: Database, id: string): Promise<Agency | undefined> {
  const [agency] = await listAgencies(db, [id])
  return agency
}

const keptAgencies = keepRows<Agency>({
  read: listAgencies,
  idOf: ({ id }) => id,
  most: 2_000,
  milliseconds: 5_000,
})

/** An agency as it is, or was some seconds ago: for the texts of notices, each of which names one. */
export async function findKeptAgency(db: Database, id: string): Promise<Agency | undefined> {
  const [agency] = await keptAgencies.list(db, [id])
  return agency
}

/** Enters an agency or writes it anew. */
export async function saveAgencyRow(db: Database, agency: Agency): Promise<void> {
  const { tenantId, query } = db
  const values = { ...agency, sortName: vnNormalize(agency.name.vi) }
  await query
    .insert(agencies)
    .values({ ...values, tenantId })
    .onConflictDoUpdate({
      target: [agencies.tenantId, agencies.id],
      set: { ...values, version: sql`${agencies.version} + 1` },
    })
  keptAgencies.forget(db, agency.id)
}

/** Names and identifiers of many agencies through time, newest first. */
export async function listAgencyRecords(
  { tenantId, query }: Database,
  agencyIds: readonly string[],
): Promise<readonly (AgencyRecord & { readonly agencyId: string })[]> {
  return query
    .select({
      agencyId: agencyRecords.agencyId,
      name: agencyRecords.name,
      identifier: agencyRecords.identifier,
      validFrom: agencyRecords.validFrom,
      validTo: agencyRecords.validTo,
    })
    .from(agencyRecords)
    .where(and(eq(agencyRecords.tenantId, tenantId), isAnyOf(agencyRecords.agencyId, agencyIds)))
    .orderBy(desc(agencyRecords.validFrom))
}

/** Begins a new entry in an agency's history and ends the one before; a second change of one day replaces the first. */
export async function beginAgencyRecord(
  { tenantId, query }: Database,
  agency: Agency,
  validFrom: string,
): Promise<void> {
  const { id: agencyId, name, identifier } = agency
  const key = [agencyRecords.tenantId, agencyRecords.agencyId, agencyRecords.validFrom]
  await query
    .insert(agencyRecords)
    .values({ tenantId, agencyId, validFrom, name, identifier })
    .onConflictDoUpdate({ target: key, set: { name, identifier } })
}

/** Ends the entry that holds now, so that another may begin on that day. */
export async function endAgencyRecord(
  { tenantId, query }: Database,
  agencyId: string,
  validTo: string,
): Promise<void> {
  await query
    .update(agencyRecords)
    .set({ validTo })
    .where(
      and(
        eq(agencyRecords.tenantId, tenantId),
        eq(agencyRecords.agencyId, agencyId),
        isNull(agencyRecords.validTo),
        lt(agencyRecords.validFrom, validTo),
      ),
    )
}

/** Fields of administration of many agencies, by code. */
export async function listAgencyFields(
  { tenantId, query }: Database,
  agencyIds: readonly string[],
): Promise<readonly { readonly agencyId: string; readonly fieldCode: string }[]> {
  return query
    .select({ agencyId: agencyFields.agencyId, fieldCode: agencyFields.fieldCode })
    .from(agencyFields)
    .where(and(eq(agencyFields.tenantId, tenantId), isAnyOf(agencyFields.agencyId, agencyIds)))
    .orderBy(agencyFields.fieldCode)
}

/** Says anew which fields an agency settles. */
export async function replaceAgencyFields(
  { tenantId, query }: Database,
  agencyId: string,
  fieldCodes: readonly string[],
): Promise<void> {
  await query
    .delete(agencyFields)
    .where(and(eq(agencyFields.tenantId, tenantId), eq(agencyFields.agencyId, agencyId)))
  if (fieldCodes.length === 0) return
  await query
    .insert(agencyFields)
    .values(fieldCodes.map((fieldCode) => ({ tenantId, agencyId, fieldCode })))
}
