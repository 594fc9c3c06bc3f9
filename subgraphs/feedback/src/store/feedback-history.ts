import type { Database } from '@motcua/events'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { FeedbackAct } from '../domain/feedback/acts.ts'
import type { FeedbackState } from '../domain/feedback/feedback.ts'
import { toArray } from './places.ts'
import { feedbackActs } from './tables.ts'

/** Who acted: a person, or a visitor without an id; the post where an officer did. */
export interface Actor {
  readonly actorId: string | null
  readonly actorName: string
  readonly officerId: string | null
}

/** One thing that happened. */
export interface FeedbackEntry extends Actor {
  readonly feedbackId: string
  readonly number: number
  readonly act: FeedbackAct
  readonly state: FeedbackState
  readonly note: string | null
  readonly at: Date
}

/** Adds to the history; its number is the version that the act made. */
export async function appendFeedbackEntry(
  { tenantId, query }: Database,
  entry: FeedbackEntry,
): Promise<void> {
  await query.insert(feedbackActs).values({ tenantId, ...entry })
}

/** The histories of many in one statement, each from its beginning. */
export async function listFeedbackHistories(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly FeedbackEntry[]> {
  return query
    .select()
    .from(feedbackActs)
    .where(
      and(
        eq(feedbackActs.tenantId, tenantId),
        sql`${feedbackActs.feedbackId} = any(${toArray(ids)}::uuid[])`,
      ),
    )
    .orderBy(asc(feedbackActs.feedbackId), asc(feedbackActs.number))
}
