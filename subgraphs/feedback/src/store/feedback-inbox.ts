import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import type { Feedback, FeedbackQueue } from '../domain/feedback/feedback.ts'
import { listFeedbackByIds } from './feedback.ts'
import { toArray } from './places.ts'
import { feedback } from './tables.ts'

/** Heaps in which somebody has work, and the posts under which it is theirs. */
export interface WorkPlaces {
  readonly heaps: readonly { readonly agencyId: string; readonly queue: FeedbackQueue }[]
  readonly officerIds: readonly string[]
}

interface InboxPage {
  readonly mineOnly: boolean
  readonly limit: number
  /** Date and id of the last row seen. */
  readonly after?: readonly [string, string] | undefined
}

/** Work in these heaps by date: one ordered, limited scan of each, merged. */
export async function listFeedbackInbox(
  db: Database,
  { heaps, officerIds }: WorkPlaces,
  { mineOnly, limit, after }: InboxPage,
): Promise<readonly Feedback[]> {
  const mine = mineOnly ? sql`and assignee_id = any(${toArray(officerIds)}::uuid[])` : sql``
  const rest = after
    ? sql`and (next_due_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const rows = await db.query.execute<{ id: string }>(sql`
    select work.id from ${unnest(heaps)}
    cross join lateral (
      select id, next_due_at from ${feedback}
      where tenant_id = ${db.tenantId} and agency_id = heap.agency_id and queue = heap.queue ${mine} ${rest}
      order by next_due_at, id limit ${limit}
    ) work
    order by work.next_due_at, work.id limit ${limit}`)

  const found = new Map(
    (
      await listFeedbackByIds(
        db,
        rows.map(({ id }) => id),
      )
    ).map((each) => [each.id, each]),
  )
  return rows.flatMap(({ id }) => found.get(id) ?? [])
}

/** How much lies in these heaps, and how much of it is past its date; nothing is late that waits for the sender. */
export async function countFeedbackInbox(
  { tenantId, query }: Database,
  { heaps }: WorkPlaces,
  now: Date,
): Promise<readonly { queue: FeedbackQueue; total: number; overdue: number }[]> {
  const rows = await query.execute<{ queue: FeedbackQueue; total: number; overdue: number }>(sql`
    select f.queue, count(*)::int as total,
      count(*) filter (where f.queue <> 'WAIT' and f.next_due_at < ${now.toISOString()})::int as overdue
    from ${unnest(heaps)}
    join ${feedback} f on f.tenant_id = ${tenantId} and f.agency_id = heap.agency_id and f.queue = heap.queue
    group by f.queue`)
  return [...rows]
}

function unnest(heaps: WorkPlaces['heaps']): SQL {
  const agencies = toArray(heaps.map(({ agencyId }) => agencyId))
  const queues = toArray(heaps.map(({ queue }) => queue))
  return sql`unnest(${agencies}::uuid[], ${queues}::text[]) as heap(agency_id, queue)`
}
