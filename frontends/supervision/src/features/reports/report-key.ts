import type { ReportPeriod } from '@motcua/graph-client/schema'
import { isDay } from '../../shared/filter/period.ts'
import type { ReportKey } from './useReports.ts'

const periods: readonly ReportPeriod[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']

/** Which report an address means; whatever is wrong in it means one that nobody sent. */
export function toReportKey(query: Readonly<Record<string, unknown>>): ReportKey {
  const { loai, ky, tu } = query
  return {
    code: typeof loai === 'string' ? loai : 'SETTLEMENT',
    period: periods.find((period) => period === ky) ?? 'QUARTER',
    from: isDay(tu) ? tu : '2000-01-01',
  }
}
