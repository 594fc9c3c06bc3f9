import { createHash } from 'node:crypto'
import { authorise, requireIdentity } from '@motcua/identity'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import canonicalize from 'canonicalize'
import type { Context } from '../context.ts'
import { dayOf, type Day } from '../domain/calendar-day.ts'
import { judgedAt } from '../domain/figures.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { reportsUntil } from '../domain/report-calendar.ts'
import type { ReportLine, ReportPeriod } from '../domain/settlement-report.ts'
import { insertReport, type SubmittedReport } from '../store/submitted-reports.ts'
import { reportLines } from './report-lines.ts'

interface SubmitReport {
  readonly requestId: string
  readonly agencyId: string
  readonly code: string
  readonly period: ReportPeriod
  readonly from: Day
}

/** Periods back from now that can still be reported. */
const CLOSED = 8

/** The leader sends the agency's report of a closed period up; its figures are frozen (DL24 Đ14.4). Answers with its id. */
export async function submitReport(
  context: Context,
  { requestId, ...input }: SubmitReport,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const { agencyId } = input
  authorise(context.identity, 'report.submit', { agencyId })
  const { personId: sentBy, displayName: sentByName } = requireIdentity(context.identity)
  const subject = `report:${agencyId}:${input.code}:${input.period}:${input.from}`
  const request = { requestId, operation: 'submitReport', input, subject }

  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    const sentAt = context.now()
    const due = reportsUntil(context.profile.reports, dayOf(sentAt), CLOSED).find(
      ({ code, period, from, to }) =>
        code === input.code && period === input.period && from === input.from && to < dayOf(sentAt),
    )
    if (!due) return refuseWith('REPORT_NOT_DUE')

    const { from, to, code: reportCode, period } = due
    const cut = { fieldCode: null, procedureId: null, channel: null, officerId: null }
    const question = { from, to, agencyIds: [agencyId], ...cut, ...judgedAt(to, sentAt) }
    const lines = await reportLines(tx, question, 'FIELD')
    const report: SubmittedReport = {
      ...{ id: newId(), agencyId, reportCode, period, fromDay: from, toDay: to },
      ...{ lines, hash: hashOf(lines), sentAt, sentBy, sentByName },
    }
    const isFirst = await insertReport(tx, report)
    return isFirst ? ok(report.id) : refuseWith('REPORT_SENT')
  })
}

/** SHA-256 over the lines in canonical JSON, hex. */
export function hashOf(lines: readonly ReportLine[]): string {
  return createHash('sha256')
    .update(canonicalize(lines) ?? '')
    .digest('hex')
}
