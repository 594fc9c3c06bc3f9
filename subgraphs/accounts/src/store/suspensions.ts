import type { Database } from '@motcua/events'
import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Suspension } from '../domain/suspension.ts'
import { localAccounts, suspensions } from './sign-in-tables.ts'

const columns = {
  id: suspensions.id,
  personId: suspensions.personId,
  reason: suspensions.reason,
  reportedBy: suspensions.reportedBy,
  suspendedAt: suspensions.suspendedAt,
  liftedBy: suspensions.liftedBy,
  liftedAt: suspensions.liftedAt,
  liftReason: suspensions.liftReason,
}

interface SuspensionPage {
  readonly personId?: string | undefined
  readonly open: boolean
  /** Id of the last one of the page before; undefined for the first page. */
  readonly before: string | undefined
  readonly limit: number
}

/** Suspensions, newest first. */
export async function listSuspensions(
  { tenantId, query }: Database,
  { personId, open, before, limit }: SuspensionPage,
): Promise<readonly Suspension[]> {
  return query
    .select(columns)
    .from(suspensions)
    .where(
      and(
        eq(suspensions.tenantId, tenantId),
        personId ? eq(suspensions.personId, personId) : undefined,
        open ? isNull(suspensions.liftedAt) : undefined,
        before ? lt(suspensions.id, before) : undefined,
      ),
    )
    .orderBy(desc(suspensions.id))
    .limit(limit)
}

/** One suspension, or undefined. */
export async function findSuspension(
  { tenantId, query }: Database,
  id: string,
): Promise<Suspension | undefined> {
  const [row] = await query
    .select(columns)
    .from(suspensions)
    .where(and(eq(suspensions.tenantId, tenantId), eq(suspensions.id, id)))
  return row
}

/** The suspension that lasts, or undefined. */
export async function findOpenSuspension(
  { tenantId, query }: Database,
  personId: string,
): Promise<Suspension | undefined> {
  const [row] = await query
    .select(columns)
    .from(suspensions)
    .where(
      and(
        eq(suspensions.tenantId, tenantId),
        eq(suspensions.personId, personId),
        isNull(suspensions.liftedAt),
      ),
    )
  return row
}

/** Enters a suspension, and closes the person's local accounts with it. */
export async function insertSuspension(db: Database, suspension: Suspension): Promise<void> {
  const { tenantId, query } = db
  await query.insert(suspensions).values({ ...suspension, tenantId })
  await query
    .update(localAccounts)
    .set({
      suspendedAt: sql`coalesce(${localAccounts.suspendedAt}, ${suspension.suspendedAt.toISOString()})`,
    })
    .where(accountsOf(db, suspension.personId))
}

/** Ends a suspension; local accounts open again, and have to choose a new password. */
export async function endSuspension(
  db: Database,
  { id, personId }: Suspension,
  lifted: { readonly liftedBy: string; readonly liftedAt: Date; readonly liftReason: string },
): Promise<void> {
  const { tenantId, query } = db
  await query
    .update(suspensions)
    .set(lifted)
    .where(and(eq(suspensions.tenantId, tenantId), eq(suspensions.id, id)))
  await query
    .update(localAccounts)
    .set({ suspendedAt: null, mustChangePassword: true })
    .where(accountsOf(db, personId))
}

function accountsOf({ tenantId }: Database, personId: string) {
  return and(eq(localAccounts.tenantId, tenantId), eq(localAccounts.personId, personId))
}
