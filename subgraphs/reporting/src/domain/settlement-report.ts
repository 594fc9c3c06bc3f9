import type { Day } from './calendar-day.ts'
import type { AgencyLevel, KnownAgency } from './directory.ts'
import { noSums, toFigures, type Figures, type FigureSums } from './figures.ts'

/** Periods of the reports' calendar. */
export type ReportPeriod = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR'

/** A line of report 06 by its name. */
export interface ReportLine {
  readonly key: string
  readonly name: string
  readonly figures: Figures
}

/** The columns of report 06 (TT 01/2020/TT-VPCP), in its order and with its numbers. */
export const reportColumns = [
  [3, 'received'],
  [4, 'receivedOnline'],
  [5, 'receivedDirect'],
  [6, 'carriedOver'],
  [7, 'settled'],
  [8, 'settledEarly'],
  [9, 'settledOnTime'],
  [10, 'settledOverdue'],
  [11, 'inProgress'],
  [12, 'inProgressOnTime'],
  [13, 'inProgressOverdue'],
] as const satisfies readonly (readonly [number, keyof Figures])[]

/** A row of the printed table: a heading with its sum, a line, or the sum of all. */
export interface ReportRow {
  readonly kind: 'GROUP' | 'LINE' | 'TOTAL'
  /** (1): `I`, `1`; empty for the total. */
  readonly number: string
  readonly name: string
  /** (3) to (13). */
  readonly values: readonly number[]
}

/** Report 06 with everything that is printed on it. */
export interface SettlementReport {
  /** `II.06a` where one unit tells of itself by fields, `II.06b` where units are summed up. */
  readonly form: 'II.06a' | 'II.06b'
  readonly from: Day
  readonly to: Day
  /** Who reports. */
  readonly unit: string
  /** To whom. */
  readonly recipient: string
  /** Heading of column (2). */
  readonly lineTitle: string
  readonly rows: readonly ReportRow[]
  /** Place name before the date. */
  readonly place: string
  readonly madeAt: Date
  /** Where the figures were frozen when they were sent: their hash, to check a print against the system. */
  readonly hash: string | null
}

/** The sum of lines, column by column. */
export function sumOfFigures(lines: readonly Figures[]): Figures {
  const names = Object.keys(noSums) as readonly (keyof FigureSums)[]
  const sums = names.map((name) => [name, lines.reduce((sum, line) => sum + line[name], 0)])
  return toFigures(Object.fromEntries(sums) as unknown as FigureSums)
}

/** The lines of one unit, one after the other, with their sum. */
export function plainRows(lines: readonly ReportLine[]): readonly ReportRow[] {
  return [...lines.map((line, index) => toRow(line, String(index + 1))), totalOf(lines)]
}

const groupNames: Readonly<Record<AgencyLevel, string>> = {
  PROVINCE: 'Sở, ban, ngành cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
}

/** The lines of agencies under their levels, each level with its sum, and the sum of all. */
export function rowsByLevel(
  lines: readonly ReportLine[],
  agencies: readonly KnownAgency[],
): readonly ReportRow[] {
  const levels = new Map(agencies.map(({ id, level }) => [id, level]))
  const groups = (Object.keys(groupNames) as readonly AgencyLevel[])
    .map((level) => ({ level, lines: lines.filter(({ key }) => levels.get(key) === level) }))
    .filter((group) => group.lines.length > 0)
  const rows = groups.flatMap((group, index) => [
    {
      ...toRow({ key: '', name: groupNames[group.level], figures: sumOf(group.lines) }, ''),
      kind: 'GROUP' as const,
      number: romanNumbers[index] ?? '',
    },
    ...group.lines.map((line, at) => toRow(line, String(at + 1))),
  ])
  return [...rows, totalOf(lines)]
}

const romanNumbers = ['I', 'II', 'III']

function totalOf(lines: readonly ReportLine[]): ReportRow {
  return { ...toRow({ key: '', name: 'Tổng số', figures: sumOf(lines) }, ''), kind: 'TOTAL' }
}

function sumOf(lines: readonly ReportLine[]): Figures {
  return sumOfFigures(lines.map(({ figures }) => figures))
}

function toRow({ name, figures }: ReportLine, number: string): ReportRow {
  return { kind: 'LINE', number, name, values: reportColumns.map(([, column]) => figures[column]) }
}

/** Whether a line has anything to tell in the columns of report 06. */
export function isInReport({ received, settled, inProgress }: Figures): boolean {
  return received > 0 || settled > 0 || inProgress > 0
}
