import type { FiguresDimension } from '@motcua/graph-client/schema'
import { toFilter, type Cut } from '../filter/cut.ts'

/** Files that a report is made as. */
export const reportFormats = ['xlsx', 'pdf'] as const

/** A file that a report is made as. */
export type ReportFormat = (typeof reportFormats)[number]

/** What the lines of report 06 can be; by channel or officer there is no such form. */
const printed: readonly FiguresDimension[] = ['AGENCY', 'FIELD', 'PROCEDURE']

/** Where report 06 of a cut is made; undefined where it has no such form. */
export function reportAddress(
  cut: Cut,
  dimension: FiguresDimension,
  format: ReportFormat,
): string | undefined {
  if (!printed.includes(dimension) || cut.officerId) return undefined
  const { officerId: _, ...filter } = toFilter(cut)
  const given = Object.entries({ ...filter, dimension }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  )
  return `/reports/settlement.${format}?${new URLSearchParams(given).toString()}`
}

/** Where a report is made as it was sent. */
export function sentReportAddress(id: string, format: ReportFormat): string {
  return `/reports/sent/${encodeURIComponent(id)}.${format}`
}
