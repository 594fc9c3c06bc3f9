import type { Database } from '@motcua/events'
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { mostAttempts, type FigureExport } from '../domain/figure-export.ts'
import { figureExports } from './tables.ts'

/** Takes an export on. */
export async function insertExport(db: Database, asked: FigureExport): Promise<void> {
  await db.query.insert(figureExports).values({ ...asked, tenantId: db.tenantId, heldUntil: null })
}

/** One export by id. */
export async function findExport(db: Database, id: string): Promise<FigureExport | undefined> {
  const [row] = await db.query.select().from(figureExports).where(withId(db, id))
  return row
}

/** A person's exports since a moment, newest first, at most 50. */
export async function listExports(
  db: Database,
  ownerId: string,
  since: Date,
): Promise<readonly FigureExport[]> {
  return db.query
    .select()
    .from(figureExports)
    .where(
      and(
        eq(figureExports.tenantId, db.tenantId),
        eq(figureExports.ownerId, ownerId),
        gte(figureExports.requestedAt, since),
      ),
    )
    .orderBy(desc(figureExports.id))
    .limit(50)
}

/** How many of a person's exports are under way. */
export async function countUnderWay(db: Database, ownerId: string): Promise<number> {
  const [row] = await db.query
    .select({ open: count() })
    .from(figureExports)
    .where(and(isOpen(db), eq(figureExports.ownerId, ownerId)))
  return row?.open ?? 0
}

/** Takes the next export that nobody writes, for as long as the writer may hold it; undefined where there is none. */
export async function takeNextExport(
  db: Database,
  at: Date,
  heldUntil: Date,
): Promise<FigureExport | undefined> {
  const next = db.query
    .select({ id: figureExports.id })
    .from(figureExports)
    .where(and(isOpen(db), or(isNull(figureExports.heldUntil), lt(figureExports.heldUntil, at))))
    .orderBy(asc(figureExports.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [row] = await db.query
    .update(figureExports)
    .set({ state: 'RUNNING', rows: 0, heldUntil, attempts: sql`${figureExports.attempts} + 1` })
    .where(and(eq(figureExports.tenantId, db.tenantId), inArray(figureExports.id, next)))
    .returning()
  return row
}

/** Notes how far the writing is, and holds it on. */
export async function markProgress(
  db: Database,
  id: string,
  progress: { readonly rows: number; readonly heldUntil: Date },
): Promise<void> {
  await db.query.update(figureExports).set(progress).where(withId(db, id))
}

/** Marks an export as done. */
export async function markDone(db: Database, id: string, at: Date): Promise<void> {
  const done = { state: 'DONE' as const, finishedAt: at, heldUntil: null }
  await db.query.update(figureExports).set(done).where(withId(db, id))
}

/** Gives an export back to be tried again, or up after the last attempt. */
export async function markBroken(
  db: Database,
  { id, attempts }: Pick<FigureExport, 'id' | 'attempts'>,
  times: { readonly at: Date; readonly againAt: Date },
): Promise<void> {
  const next =
    attempts < mostAttempts
      ? { state: 'WAITING' as const, heldUntil: times.againAt }
      : { state: 'FAILED' as const, heldUntil: null, finishedAt: times.at }
  await db.query.update(figureExports).set(next).where(withId(db, id))
}

/** Forgets exports that ended before a moment; answers with their ids, whose files can go. */
export async function forgetExportsBefore(db: Database, moment: Date): Promise<readonly string[]> {
  const gone = await db.query
    .delete(figureExports)
    .where(and(eq(figureExports.tenantId, db.tenantId), lt(figureExports.finishedAt, moment)))
    .returning({ id: figureExports.id })
  return gone.map(({ id }) => id)
}

function isOpen({ tenantId }: Database) {
  return and(
    eq(figureExports.tenantId, tenantId),
    sql`${figureExports.state} in ('WAITING', 'RUNNING')`,
  )
}

function withId({ tenantId }: Database, id: string) {
  return and(eq(figureExports.tenantId, tenantId), eq(figureExports.id, id))
}
