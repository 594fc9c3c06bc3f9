import type { Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import {
  nextDueAt,
  queueOf,
  type Feedback,
  type FeedbackSort,
} from '../domain/feedback/feedback.ts'
import { phoneTail } from '../domain/feedback/sender.ts'
import { toArray } from './places.ts'
import { feedback, feedbackCounters } from './tables.ts'

const {
  tenantId: _tenant,
  phoneTail: _phone,
  queue: _queue,
  nextDueAt: _next,
  searchNorm: _search,
  ...columns
} = getTableColumns(feedback)

/** The columns that make a feedback. */
export const feedbackColumns = columns

/** Enters it with the next number of the agency's book of the year, without gaps. */
export async function insertFeedback(db: Database, entered: Feedback): Promise<Feedback> {
  const numbered = { ...entered, registerNumber: await nextNumber(db, entered) }
  await db.query.insert(feedback).values({ tenantId: db.tenantId, ...toRow(numbered) })
  return numbered
}

/** Saves it as it is after an act; false where somebody else was faster. An agency that gets it enters it in its own book. */
export async function replaceFeedback(
  db: Database,
  before: Feedback,
  after: Feedback,
): Promise<Feedback | undefined> {
  const isPassedOn = before.agencyId !== after.agencyId
  const next = {
    ...after,
    version: before.version + 1,
    registerNumber: isPassedOn ? await nextNumber(db, after) : after.registerNumber,
  }
  const { id, ...row } = toRow(next)
  const changed = await db.query
    .update(feedback)
    .set(row)
    .where(
      and(
        eq(feedback.tenantId, db.tenantId),
        eq(feedback.id, id),
        eq(feedback.version, before.version),
      ),
    )
    .returning({ id: feedback.id })
  return changed.length === 1 ? next : undefined
}

/** A feedback by id, or undefined. */
export async function findFeedback(db: Database, id: string): Promise<Feedback | undefined> {
  const [found] = await listFeedbackByIds(db, [id])
  return found
}

/** Feedback by id in one statement, in no order. */
export function listFeedbackByIds(
  db: Database,
  ids: readonly string[],
): Promise<readonly Feedback[]> {
  return select(db, sql`${feedback.id} = any(${toArray(ids)}::uuid[])`)
}

/** The feedback with this code whose sender's phone ends in these digits; undefined where the two do not go together. */
export async function findFeedbackByCode(
  db: Database,
  code: string,
  digits: string,
): Promise<Feedback | undefined> {
  const [found] = await select(
    db,
    and(eq(feedback.code, code), eq(feedback.phoneTail, digits)) ?? sql`false`,
  )
  return found
}

/** Whether anything was ever entered. */
export async function hasFeedback({ tenantId, query }: Database): Promise<boolean> {
  const rows = await query
    .select({ id: feedback.id })
    .from(feedback)
    .where(eq(feedback.tenantId, tenantId))
    .limit(1)
  return rows.length > 0
}

function select({ tenantId, query }: Database, condition: SQL): Promise<readonly Feedback[]> {
  return query
    .select(feedbackColumns)
    .from(feedback)
    .where(and(eq(feedback.tenantId, tenantId), condition))
}

async function nextNumber(
  { tenantId, query }: Database,
  { agencyId, sort, registerYear }: { agencyId: string; sort: FeedbackSort; registerYear: number },
): Promise<number> {
  const [row] = await query
    .insert(feedbackCounters)
    .values({ tenantId, agencyId, sort, since: `${registerYear}-01-01`, last: 1 })
    .onConflictDoUpdate({
      target: [
        feedbackCounters.tenantId,
        feedbackCounters.agencyId,
        feedbackCounters.sort,
        feedbackCounters.since,
      ],
      set: { last: sql`${feedbackCounters.last} + 1` },
    })
    .returning({ last: feedbackCounters.last })
  return row?.last ?? 1
}

function toRow(value: Feedback) {
  const { published, publishedAt } = value
  const words = published && publishedAt ? Object.values(published).join(' ') : null
  return {
    ...value,
    phoneTail: phoneTail(value.sender),
    queue: queueOf(value),
    nextDueAt: nextDueAt(value),
    searchNorm: words && vnNormalize(words),
  }
}
