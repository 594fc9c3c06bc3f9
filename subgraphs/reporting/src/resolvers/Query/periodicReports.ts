import { can } from '@motcua/identity'
import { dayOf } from '../../domain/calendar-day.ts'
import { reportsUntil, type ReportOfPeriod } from '../../domain/report-calendar.ts'
import { reportState } from '../../domain/report-state.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listAgencies } from '../../store/directory.ts'
import { listReportsSince, type SubmittedReport } from '../../store/submitted-reports.ts'
import { visibleAgencies } from '../question.ts'

/** Closed periods of each kind that are shown. */
const CLOSED = 3

export const periodicReports: NonNullable<QueryResolvers['periodicReports']> = async (
  _parent,
  { agencyId },
  { db, identity, now, profile },
) => {
  const agencyIds = visibleAgencies(identity, agencyId ?? null)
  const seesProvince = can(identity, 'figures.read-province')
  const today = dayOf(now())
  const reports = reportsUntil(profile.reports, today, CLOSED)
  const since = reports.map(({ from }) => from).sort()[0] ?? today
  const [sent, agencies] = await Promise.all([
    listReportsSince(db, since, seesProvince ? null : agencyIds),
    listAgencies(db),
  ])
  const expected = agencies.filter(({ active, fieldCodes }) => active && fieldCodes.length > 0)

  return reports.map((report) => {
    const of = sent.filter((one) => isOf(one, report))
    const own = of.find((one) => one.agencyId === agencyId)
    return {
      ...report,
      state: agencyId ? reportState(report, own !== undefined, today) : null,
      sent: own ?? null,
      sentCount: seesProvince ? of.length : null,
      expectedCount: seesProvince ? expected.length : null,
    }
  })
}

function isOf(sent: SubmittedReport, { code, period, from }: ReportOfPeriod): boolean {
  return sent.reportCode === code && sent.period === period && sent.fromDay === from
}
