import { sql, type SQL } from 'drizzle-orm'
import type { IndexMeasure } from '../domain/index-measures.ts'
import type { IndexPeriod } from '../domain/index-period.ts'

/**
 * Conditions on `dossier_facts as f`: the dossiers of report 06 (3) in the period, of which each measure takes its part.
 * `complained` and `takes_online` are joined by whoever reads.
 */
export function dossierConditions({
  from,
  to,
  cutoff,
}: IndexPeriod): Readonly<Record<string, SQL>> {
  const end = sql`${cutoff.toISOString()}::timestamptz`
  const isEnded = sql`(f.settled_day between ${from}::date and ${to}::date)`
  // Asked more than once to supplement is overdue; while the clock stands, the request was the end (QĐ 766).
  const isOverdue = sql`(f.supplement_requests > 1 or case when ${isEnded} then f.punctuality = 'OVERDUE'
    else coalesce(f.due_at < least(${end}, f.clock_stopped_at), false) end)`
  const isInTime = sql`not ${isOverdue}`
  const hasResult = sql`(${isEnded} and f.discontinue_cause is null)`
  return {
    DOSSIERS_RECEIVED: sql`true`,
    DOSSIERS_IN_TIME: isInTime,
    DOSSIERS_WITHOUT_COMPLAINT: sql`(${isInTime} and not complained)`,
    DOSSIERS_ONLINE: sql`(takes_online and f.channel = 'ONLINE')`,
    DOSSIERS_OF_ONLINE_SERVICES: sql`takes_online`,
    DOSSIERS_WITH_PAPERS: sql`(${hasResult} and f.papers_total > 0)`,
    DOSSIERS_DIGITISED: sql`(${hasResult} and f.papers_total > 0 and f.papers_digitised >= f.papers_total)`,
    DOSSIERS_RECEIVED_WITH_PAPERS: sql`f.papers_total > 0`,
    DOSSIERS_REUSING: sql`f.papers_reused > 0`,
    DOSSIERS_WITH_FEE: sql`f.fee_total > 0`,
    DOSSIERS_PAID_ONLINE: sql`(f.fee_total > 0 and f.paid_online)`,
  } satisfies Readonly<Partial<Record<IndexMeasure, SQL>>>
}

/** Conditions on the procedures `p` of an agency; `used` and `paid_online` are joined by whoever reads. */
export function procedureConditions({ to }: IndexPeriod): Readonly<Record<string, SQL>> {
  const end = sql`(${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
  const isKnown = sql`(p.published_at < ${end} and (p.closed_from is null or p.closed_from >= ${end}))`
  return {
    PROCEDURES: isKnown,
    PROCEDURES_PUBLISHED_BEFORE_EFFECT: sql`(${isKnown} and p.published_at < p.effective_from + interval '1 day')`,
    PROCEDURES_COMPLETE: sql`(${isKnown} and p.is_complete)`,
    PROCEDURES_ELIGIBLE_ONLINE: sql`(${isKnown} and p.online_level <> 'INFORMATION')`,
    PROCEDURES_FULLY_ONLINE: sql`(${isKnown} and p.online_level = 'FULL')`,
    FEE_PROCEDURES: sql`(${isKnown} and p.has_fee)`,
    FEE_PROCEDURES_USED: sql`(${isKnown} and p.has_fee and used)`,
    FEE_PROCEDURES_PAID_ONLINE: sql`(${isKnown} and p.has_fee and paid_online)`,
  } satisfies Readonly<Partial<Record<IndexMeasure, SQL>>>
}

/** Conditions on feedback `v`: what was closed in the period, or was due in it and is still open. */
export function feedbackConditions({
  from,
  to,
  cutoff,
}: IndexPeriod): Readonly<Record<string, SQL>> {
  const end = sql`${cutoff.toISOString()}::timestamptz`
  const isClosed = sql`(v.closed_day between ${from}::date and ${to}::date)`
  const isLate = sql`((v.closed_at is null or v.closed_day > ${to}::date) and v.due_at < ${end}
    and v.due_at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`
  return {
    FEEDBACK_DUE: sql`(${isClosed} or ${isLate})`,
    FEEDBACK_ON_TIME: sql`(${isClosed} and v.on_time)`,
    FEEDBACK_RATED: sql`(${isClosed} and v.satisfied is not null)`,
    FEEDBACK_SATISFIED: sql`(${isClosed} and v.satisfied)`,
  } satisfies Readonly<Partial<Record<IndexMeasure, SQL>>>
}
