import type { Database } from '@motcua/events'
import { sql } from 'drizzle-orm'
import type { AgencyFigures } from '../domain/feedback/figures.ts'
import { toArray } from './places.ts'
import { feedback } from './tables.ts'

interface Period {
  readonly from: Date
  /** Exclusive. */
  readonly to: Date
  /** Nothing is overdue later than this. */
  readonly now: Date
}

/** The feedback report by agency; of some agencies, or of `ALL`. Questions do not count. */
export async function countFeedback(
  { tenantId, query }: Database,
  agencies: 'ALL' | readonly string[],
  { from, to, now }: Period,
): Promise<readonly AgencyFigures[]> {
  const [since, until] = [from.toISOString(), to.toISOString()]
  const dueBy = (now < to ? now : to).toISOString()
  const within = agencies === 'ALL' ? sql`` : sql`and agency_id = any(${toArray(agencies)}::uuid[])`
  const closed = (state: string) => sql`closed_at < ${until} and state = ${state}`
  const open = sql`(closed_at is null or closed_at >= ${until})`
  const count = (condition: ReturnType<typeof sql>) =>
    sql`count(*) filter (where ${condition})::int`

  const rows = await query.execute<AgencyFigures & Record<string, unknown>>(sql`
    select agency_id as "agencyId",
      ${count(sql`entered_at < ${since}`)} as "carriedOver",
      ${count(sql`entered_at >= ${since}`)} as "fresh",
      ${count(sql`about = 'BEHAVIOUR'`)} as "aboutBehaviour",
      ${count(sql`about = 'RULE'`)} as "aboutRules",
      ${count(sql`about is null`)} as "unclassified",
      ${count(closed('NOT_ACCEPTED'))} as "notAccepted",
      ${count(closed('TRANSFERRED'))} as "transferred",
      ${count(closed('ANSWERED'))} as "processed",
      ${count(sql`${closed('ANSWERED')} and on_time`)} as "processedOnTime",
      ${count(open)} as "inProcess",
      ${count(sql`${open} and due_at < ${dueBy}`)} as "inProcessOverdue",
      ${count(sql`entered_at >= ${since} and entered_at > entry_due_at`)} as "enteredLate",
      ${count(sql`published_at < ${until}`)} as "published",
      ${count(sql`satisfied and rated_at < ${until}`)} as "satisfied",
      ${count(sql`rated_at < ${until}`)} as "rated"
    from ${feedback}
    where tenant_id = ${tenantId} and sort = 'FEEDBACK' and entered_at < ${until}
      and (closed_at is null or closed_at >= ${since}) ${within}
    group by agency_id order by agency_id`)
  return [...rows]
}
