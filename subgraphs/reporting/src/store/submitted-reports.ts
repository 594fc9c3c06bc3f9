import type { Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../domain/calendar-day.ts'
import type { ReportLine, ReportPeriod } from '../domain/settlement-report.ts'
import { submittedReports } from './tables.ts'

/** A report as it was sent up. */
export interface SubmittedReport {
  readonly id: string
  readonly agencyId: string
  readonly reportCode: string
  readonly period: ReportPeriod
  readonly fromDay: Day
  readonly toDay: Day
  readonly lines: readonly ReportLine[]
  readonly hash: string
  readonly sentAt: Date
  readonly sentBy: string
  readonly sentByName: string
}

/** Which report of which period. */
export interface ReportKey {
  readonly code: string
  readonly period: ReportPeriod
  readonly from: Day
}

/** Enters a report; false where the agency has sent one of this period. */
export async function insertReport(
  { tenantId, query }: Database,
  report: SubmittedReport,
): Promise<boolean> {
  const inserted = await query
    .insert(submittedReports)
    .values({ tenantId, ...report })
    .onConflictDoNothing()
    .returning({ id: submittedReports.id })
  return inserted.length === 1
}

/** A report by id, or undefined. */
export async function findReport(
  { tenantId, query }: Database,
  id: string,
): Promise<SubmittedReport | undefined> {
  const [row] = await query
    .select()
    .from(submittedReports)
    .where(and(eq(submittedReports.tenantId, tenantId), eq(submittedReports.id, id)))
  return row
}

/** What was sent of one report since a day, by agencies (null for all), without its lines. */
export async function listReportsSince(
  { tenantId, query }: Database,
  since: Day,
  agencyIds: readonly string[] | null,
): Promise<readonly SubmittedReport[]> {
  return query
    .select()
    .from(submittedReports)
    .where(
      and(
        eq(submittedReports.tenantId, tenantId),
        sql`${submittedReports.fromDay} >= ${since}::date`,
        agencyIds
          ? sql`${submittedReports.agencyId} = any(${sql.param(agencyIds)}::text[])`
          : undefined,
      ),
    )
    .orderBy(submittedReports.fromDay, submittedReports.agencyId)
}

/** What the agencies sent of one period. */
export async function listReportsOf(
  { tenantId, query }: Database,
  { code, period, from }: ReportKey,
): Promise<readonly SubmittedReport[]> {
  return query
    .select()
    .from(submittedReports)
    .where(
      and(
        eq(submittedReports.tenantId, tenantId),
        eq(submittedReports.reportCode, code),
        eq(submittedReports.period, period),
        eq(submittedReports.fromDay, from),
      ),
    )
    .orderBy(submittedReports.agencyId)
}
