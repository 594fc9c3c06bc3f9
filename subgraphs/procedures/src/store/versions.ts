import type { Database } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { VersionFacts } from '../domain/catalogue.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { listClosures } from './closures.ts'
import { procedures, procedureVersions } from './tables.ts'

/** What the writers of one procedure wait for: the subject of an act on it. */
export function procedureLock(code: string): string {
  return `procedure:${code}`
}

/** One writer at a time for a procedure, as `perform` does it: before anything else, by a lock that takes no transaction id. */
export async function lockProcedure({ tenantId, query }: Database, code: string): Promise<void> {
  const key = `${tenantId}:${procedureLock(code)}`
  await query.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** The newest version of a procedure, by national code. */
export async function findNewestVersion(
  { tenantId, query }: Database,
  code: string,
): Promise<PublishedVersion | undefined> {
  const [row] = await query
    .select({ version: procedureVersions })
    .from(procedures)
    .innerJoin(
      procedureVersions,
      and(
        eq(procedureVersions.tenantId, procedures.tenantId),
        eq(procedureVersions.procedureId, procedures.id),
      ),
    )
    .where(and(eq(procedures.tenantId, tenantId), eq(procedures.code, code)))
    .orderBy(desc(procedureVersions.number))
    .limit(1)
  return row && toPublished(row.version)
}

/** Enters a procedure under a new id. */
export async function insertProcedure(
  { tenantId, query }: Database,
  code: string,
): Promise<string> {
  const id = newId()
  await query.insert(procedures).values({ tenantId, id, code })
  return id
}

/** Writes a version, once and for all. */
export async function insertVersion(
  { tenantId, query }: Database,
  { id, procedureId, number, contentHash, publishedAt, version }: PublishedVersion,
): Promise<void> {
  await query.insert(procedureVersions).values({
    tenantId,
    id,
    procedureId,
    number,
    name: version.name.vi,
    summary: version.summary?.vi ?? '',
    fieldCode: version.field.code,
    fieldName: version.field.name.vi,
    levels: [...version.levels],
    audiences: [...version.audiences],
    onlineLevel: version.onlineLevel.level,
    hasEForm: version.eForm !== null,
    effectiveFrom: version.effectiveFrom,
    contentHash,
    sourceKind: version.source.kind,
    version,
    publishedAt,
  })
}

/** Versions by id in one statement, in no order. */
export async function listVersions(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly PublishedVersion[]> {
  const rows = await query
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.tenantId, tenantId),
        sql`${procedureVersions.id} = any(${toArray(ids)}::uuid[])`,
      ),
    )
  return rows.map(toPublished)
}

/** All versions of procedures in one statement, newest first. */
export async function listVersionsOfProcedures(
  { tenantId, query }: Database,
  procedureIds: readonly string[],
): Promise<readonly PublishedVersion[]> {
  const rows = await query
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.tenantId, tenantId),
        sql`${procedureVersions.procedureId} = any(${toArray(procedureIds)}::uuid[])`,
      ),
    )
    .orderBy(desc(procedureVersions.number))
  return rows.map(toPublished)
}

/** Says whether the catalogue has grown: versions and their switching off and on are only ever added. */
export async function readRevision({ tenantId, query }: Database): Promise<string> {
  const [row] = await query
    .select({
      versions: sql<string>`count(*)`,
      closures: sql<string>`(select count(*) from version_closures where tenant_id = ${tenantId})`,
    })
    .from(procedureVersions)
    .where(eq(procedureVersions.tenantId, tenantId))
  return `${row?.versions}.${row?.closures}`
}

/** What the catalogue searches by, of every version. */
export async function listVersionFacts(db: Database): Promise<readonly VersionFacts[]> {
  const { tenantId, query } = db
  const closures = await listClosures(db)
  const rows = await query
    .select({
      procedureId: procedureVersions.procedureId,
      code: procedures.code,
      versionId: procedureVersions.id,
      number: procedureVersions.number,
      name: procedureVersions.name,
      summary: procedureVersions.summary,
      fieldCode: procedureVersions.fieldCode,
      fieldName: procedureVersions.fieldName,
      levels: procedureVersions.levels,
      audiences: procedureVersions.audiences,
      onlineLevel: procedureVersions.onlineLevel,
      hasEForm: procedureVersions.hasEForm,
      effectiveFrom: procedureVersions.effectiveFrom,
    })
    .from(procedureVersions)
    .innerJoin(
      procedures,
      and(
        eq(procedures.tenantId, procedureVersions.tenantId),
        eq(procedures.id, procedureVersions.procedureId),
      ),
    )
    .where(eq(procedureVersions.tenantId, tenantId))
  return rows.map(({ fieldCode, fieldName, ...facts }) => ({
    ...facts,
    field: { code: fieldCode, name: fieldName },
    closedFrom: closures.get(facts.versionId) ?? null,
  }))
}

function toPublished(row: typeof procedureVersions.$inferSelect): PublishedVersion {
  const { id, procedureId, number, contentHash, publishedAt, version } = row
  return { id, procedureId, number, contentHash, publishedAt, version }
}

/** One parameter, however many ids: one prepared statement. */
function toArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}
