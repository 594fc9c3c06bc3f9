import type { Tone } from '@motcua/ui'
import type { FigureName } from '@motcua/graph-client/schema'
import type { FigureColumns } from './useFigures.ts'

/** One column of report 06 (TT 01/2020/TT-VPCP), or one figure that a dashboard adds. */
export interface FigureColumn {
  readonly figure: FigureName
  readonly key: Exclude<keyof FigureColumns, '__typename'>
  /** Number of the column in the report; undefined where the report has no such column. */
  readonly number?: number
  readonly tone: Tone
}

/** Columns of a group under one heading. */
export interface ColumnGroup {
  readonly name: 'received' | 'settled' | 'inProgress'
  readonly columns: readonly FigureColumn[]
}

/** The columns of report 06, by heading. */
export const reportGroups: readonly ColumnGroup[] = [
  {
    name: 'received',
    columns: [
      { figure: 'RECEIVED', key: 'received', number: 3, tone: 'info' },
      { figure: 'RECEIVED_ONLINE', key: 'receivedOnline', number: 4, tone: 'neutral' },
      { figure: 'RECEIVED_DIRECT', key: 'receivedDirect', number: 5, tone: 'neutral' },
      { figure: 'CARRIED_OVER', key: 'carriedOver', number: 6, tone: 'neutral' },
    ],
  },
  {
    name: 'settled',
    columns: [
      { figure: 'SETTLED', key: 'settled', number: 7, tone: 'success' },
      { figure: 'SETTLED_EARLY', key: 'settledEarly', number: 8, tone: 'success' },
      { figure: 'SETTLED_ON_TIME', key: 'settledOnTime', number: 9, tone: 'success' },
      { figure: 'SETTLED_OVERDUE', key: 'settledOverdue', number: 10, tone: 'danger' },
    ],
  },
  {
    name: 'inProgress',
    columns: [
      { figure: 'IN_PROGRESS', key: 'inProgress', number: 11, tone: 'info' },
      { figure: 'IN_PROGRESS_ON_TIME', key: 'inProgressOnTime', number: 12, tone: 'success' },
      { figure: 'IN_PROGRESS_OVERDUE', key: 'inProgressOverdue', number: 13, tone: 'danger' },
    ],
  },
]

/** What a dashboard shows beside the report: what wants attention now. */
export const extraColumns: readonly FigureColumn[] = [
  { figure: 'NEARLY_DUE', key: 'nearlyDue', tone: 'warning' },
  { figure: 'AWAITING_INTAKE', key: 'awaitingIntake', tone: 'info' },
  { figure: 'ACCEPTED_AHEAD', key: 'acceptedAhead', tone: 'neutral' },
  { figure: 'AWAITING_SUPPLEMENT', key: 'awaitingSupplement', tone: 'warning' },
  { figure: 'AWAITING_PAYMENT', key: 'awaitingPayment', tone: 'warning' },
  { figure: 'WITHDRAWAL_REQUESTED', key: 'withdrawalRequested', tone: 'warning' },
]

/** What a dashboard shows beside the report: how dossiers ended in the period. */
export const endedColumns: readonly FigureColumn[] = [
  { figure: 'RETURNED', key: 'returned', tone: 'success' },
  { figure: 'DISCONTINUED', key: 'discontinued', tone: 'neutral' },
  { figure: 'DECLINED', key: 'declined', tone: 'neutral' },
]

/** The columns of report 06 in their order. */
export const reportColumns = reportGroups.flatMap(({ columns }) => columns)

const allColumns = [...reportColumns, ...extraColumns, ...endedColumns]

/** A figure's name from an address; undefined for whatever is none. */
export function toFigure(text: unknown): FigureName | undefined {
  return allColumns.find(({ figure }) => figure === text)?.figure
}

/** The column of a figure. */
export function columnOf(figure: FigureName): FigureColumn {
  const column = allColumns.find((one) => one.figure === figure)
  if (!column) throw new Error(`No column shows ${figure}.`)
  return column
}

/** The figures of all lines together. */
export function sumOf(lines: readonly FigureColumns[]): FigureColumns {
  const sums = allColumns.map(({ key }) => [key, lines.reduce((sum, line) => sum + line[key], 0)])
  return Object.fromEntries(sums) as FigureColumns
}

/** Whether a line has anything in the columns of the report. */
export function isInReport(figures: FigureColumns): boolean {
  return reportColumns.some(({ key }) => figures[key] !== 0)
}

/** Whether the columns add up: (3) = (7) + (11). */
export function addsUp({ received, settled, inProgress }: FigureColumns): boolean {
  return received === settled + inProgress
}

/** The moment or span that a figure is about. */
export type FigureTime = 'period' | 'before' | 'end' | 'now'

const times: Readonly<Partial<Record<FigureName, FigureTime>>> = {
  CARRIED_OVER: 'before',
  IN_PROGRESS: 'end',
  IN_PROGRESS_ON_TIME: 'end',
  IN_PROGRESS_OVERDUE: 'end',
  NEARLY_DUE: 'end',
  AWAITING_INTAKE: 'now',
  ACCEPTED_AHEAD: 'end',
  AWAITING_SUPPLEMENT: 'now',
  AWAITING_PAYMENT: 'now',
  WITHDRAWAL_REQUESTED: 'now',
}

/** Whether a figure counts over the period, at its end, before it, or now whatever the period. */
export function timeOf(figure: FigureName): FigureTime {
  return times[figure] ?? 'period'
}

/** Share of what was settled early or on time; undefined where nothing was. */
export function punctualShare({ settled, settledOverdue }: FigureColumns): number | undefined {
  return settled > 0 ? (settled - settledOverdue) / settled : undefined
}
