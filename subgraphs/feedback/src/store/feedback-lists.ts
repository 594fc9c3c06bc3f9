import type { Database } from '@motcua/events'
import { vnNormalize } from '@motcua/kernel'
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Feedback, FeedbackSort } from '../domain/feedback/feedback.ts'
import { feedbackColumns } from './feedback.ts'
import { feedback } from './tables.ts'

interface Page {
  readonly sort: FeedbackSort | undefined
  readonly limit: number
  readonly beforeId?: string | undefined
}

/** What a person sent, newest first. */
export function listFeedbackOf(
  db: Database,
  personId: string,
  page: Page,
): Promise<readonly Feedback[]> {
  return listBooked(db, eq(feedback.personId, personId), page)
}

/** The register book of an agency, newest first. */
export function listRegister(
  db: Database,
  agencyId: string,
  page: Page,
): Promise<readonly Feedback[]> {
  return listBooked(db, eq(feedback.agencyId, agencyId), page)
}

/** Which publications. */
export interface PublicationQuery {
  readonly sort?: FeedbackSort | undefined
  readonly search?: string | undefined
  readonly agencyId?: string | undefined
  readonly procedureId?: string | undefined
  readonly limit: number
  /** Moment of publication and id of the last row seen. */
  readonly after?: readonly [string, string] | undefined
}

/** What is published, newest first. */
export async function listPublished(
  { tenantId, query }: Database,
  { sort, search, agencyId, procedureId, limit, after }: PublicationQuery,
): Promise<readonly Feedback[]> {
  const words = toWordQuery(search ?? '')
  return query
    .select(feedbackColumns)
    .from(feedback)
    .where(
      and(
        eq(feedback.tenantId, tenantId),
        isNotNull(feedback.publishedAt),
        sort && eq(feedback.sort, sort),
        agencyId === undefined ? undefined : eq(feedback.agencyId, agencyId),
        procedureId === undefined ? undefined : eq(feedback.procedureId, procedureId),
        words === undefined
          ? undefined
          : sql`to_tsvector('simple', ${feedback.searchNorm}) @@ to_tsquery('simple', ${words})`,
        after &&
          sql`(${feedback.publishedAt}, ${feedback.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(desc(feedback.publishedAt), desc(feedback.id))
    .limit(limit)
}

/** Every word or its beginning has to be there; undefined where nothing was typed. */
function toWordQuery(typed: string): string | undefined {
  const words = vnNormalize(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(' & ')
}

async function listBooked(
  { tenantId, query }: Database,
  whose: ReturnType<typeof eq>,
  { sort, limit, beforeId }: Page,
): Promise<readonly Feedback[]> {
  return query
    .select(feedbackColumns)
    .from(feedback)
    .where(
      and(
        eq(feedback.tenantId, tenantId),
        whose,
        sort && eq(feedback.sort, sort),
        beforeId === undefined ? undefined : lt(feedback.id, beforeId),
      ),
    )
    .orderBy(desc(feedback.id))
    .limit(limit)
}
