import { vnNormalize, vnReverse } from '@motcua/kernel'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { Clock, Dossier } from '../domain/dossier.ts'
import { dossiers } from './tables.ts'

type Row = typeof dossiers.$inferSelect

/** One dossier, or undefined. */
export async function findDossier(db: Database, id: string): Promise<Dossier | undefined> {
  const [dossier] = await findDossiers(db, [id])
  return dossier
}

const selectByIds = prepared((query) =>
  query
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.tenantId, sql.placeholder('tenantId')),
        sql`${dossiers.id} = any(${sql.placeholder('ids')}::uuid[])`,
      ),
    ),
)

/** Many dossiers in one statement, in no order. */
export async function findDossiers(
  db: Database,
  ids: readonly string[],
): Promise<readonly Dossier[]> {
  const rows = await selectByIds(db, { ids: toArray(ids) })
  return rows.map(toDossier)
}

/** The dossier with this code, or undefined. */
export async function findDossierByCode(
  { tenantId, query }: Database,
  code: string,
): Promise<Dossier | undefined> {
  const [row] = await query
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.tenantId, tenantId), eq(dossiers.code, code)))
  return row && toDossier(row)
}

/** Enters a new draft. */
export async function insertDossier(db: Database, dossier: Dossier): Promise<void> {
  await db.query.insert(dossiers).values({ tenantId: db.tenantId, ...toColumns(dossier) })
}

/** Papers are made beside the acts (`setPaper`): an act must not write over one. */
const updateVersion = prepared((query) =>
  query
    .update(dossiers)
    .set(slotsOf(dossiers, 'tenantId', 'id', 'receiptFileId', 'declineFileId'))
    .where(
      and(
        eq(dossiers.tenantId, sql.placeholder('tenantId')),
        eq(dossiers.id, sql.placeholder('id')),
        eq(dossiers.version, sql.placeholder('versionBefore')),
      ),
    )
    .returning({ id: dossiers.id }),
)

/** Writes the next version; false when another writer got there first. */
export async function replaceDossier(db: Database, dossier: Dossier): Promise<boolean> {
  const columns = toColumns(dossier)
  const written = await updateVersion(db, { ...columns, versionBefore: dossier.version - 1 })
  return written.length === 1
}

/** Notes a paper that the system made; no act, so the version stays. */
export async function setPaper(
  { tenantId, query }: Database,
  id: string,
  paper: Partial<Pick<Dossier, 'receiptFileId' | 'declineFileId'>>,
): Promise<void> {
  await query
    .update(dossiers)
    .set(paper)
    .where(and(eq(dossiers.tenantId, tenantId), eq(dossiers.id, id)))
}

/** Removes a draft; drafts have no history. */
export async function deleteDraft({ tenantId, query }: Database, id: string): Promise<void> {
  await query
    .delete(dossiers)
    .where(and(eq(dossiers.tenantId, tenantId), eq(dossiers.id, id), eq(dossiers.state, 'DRAFT')))
}

/** A PostgreSQL array literal of ids: one statement, whatever their number. */
export function toArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}

function toColumns({ clock, ...dossier }: Dossier) {
  return {
    ...dossier,
    ...toSearchColumns(dossier),
    participants: [...dossier.participants],
    receivedAt: clock?.receivedAt ?? null,
    dueAt: clock?.dueAt ?? null,
    timeLimit: clock?.limit ?? null,
    dueDateSteps: clock?.steps ?? null,
    clockStartedAt: clock?.startedAt ?? null,
    clockStops: clock?.stops ?? null,
  }
}

/** Whose it is, as lists and search find it. */
function toSearchColumns({ organisation, contact }: Pick<Dossier, 'organisation' | 'contact'>) {
  const name = organisation?.name ?? contact.fullName
  return {
    organisationId: organisation?.organisationId ?? null,
    taxCode: organisation?.taxCode ?? null,
    nameNorm: vnNormalize(name),
    nameReversed: vnReverse(name),
    idNumber: contact.idNumber,
  }
}

/** The domain's dossier from its row. */
export function toDossier(row: Row): Dossier {
  const { tenantId, nameNorm, nameReversed, idNumber, organisationId, taxCode, ...rest } = row
  const { receivedAt, dueAt, timeLimit, dueDateSteps, clockStartedAt, clockStops, ...facts } = rest
  return { ...facts, clock: toClock(row) }
}

type ClockColumns =
  'receivedAt' | 'dueAt' | 'timeLimit' | 'dueDateSteps' | 'clockStartedAt' | 'clockStops'

function toClock(row: Pick<Row, ClockColumns>): Clock | null {
  const { receivedAt, dueAt, timeLimit, dueDateSteps } = row
  if (!receivedAt || !timeLimit) return null
  return {
    ...{ receivedAt, dueAt, limit: timeLimit as Clock['limit'], steps: dueDateSteps ?? [] },
    startedAt: row.clockStartedAt ?? receivedAt,
    stops: row.clockStops ?? [],
  }
}

/** Whether any dossier was ever entered. */
export async function hasDossiers({ tenantId, query }: Database): Promise<boolean> {
  const rows = await query
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.tenantId, tenantId))
    .limit(1)
  return rows.length > 0
}
