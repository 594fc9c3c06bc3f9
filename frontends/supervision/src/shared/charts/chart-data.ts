import type { FigureColumns } from '../figures/useFigures.ts'

/** One row of values under a name. */
export interface Series {
  readonly name: string
  readonly values: readonly number[]
  readonly colour: string
}

/** What a chart shows, and the table beside it in the same words. */
export interface ChartData {
  /** Names of the places along the axis. */
  readonly places: readonly string[]
  readonly series: readonly Series[]
}

interface Day {
  readonly day: string
  readonly received: number
  readonly settled: number
  readonly settledOverdue: number
}

/** Figures of a day, or of a month where days would be too many. */
export interface SpanFigures {
  /** A day or a month: `2026-11-22`, `2026-11`. */
  readonly span: string
  readonly received: number
  readonly settled: number
  readonly settledOverdue: number
}

/** More days than this are shown by months. */
const MOST_DAYS = 92

/** Whether so many days are shown by months. */
export function isByMonth(days: number): boolean {
  return days > MOST_DAYS
}

/** Days as they are, or summed up to months where they are many. */
export function bySpan(days: readonly Day[]): readonly SpanFigures[] {
  if (!isByMonth(days.length)) return days.map(({ day, ...sums }) => ({ span: day, ...sums }))
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  return [...months].map(([span, inside]) => ({
    span,
    received: total(inside, 'received'),
    settled: total(inside, 'settled'),
    settledOverdue: total(inside, 'settledOverdue'),
  }))
}

function total(days: readonly Day[], key: 'received' | 'settled' | 'settledOverdue'): number {
  return days.reduce((sum, day) => sum + day[key], 0)
}

/** `22/11` of a day, `11/2026` of a month. */
export function spanLabel(span: string): string {
  const [year, month, day] = span.split('-')
  return day === undefined ? `${month}/${year}` : `${day}/${month}`
}

interface Line {
  readonly figures: FigureColumns
}

/** The lines that have something of a figure, the fullest first. */
export function byFullness<L extends Line>(
  lines: readonly L[],
  key: 'settled' | 'inProgress',
): readonly L[] {
  return lines
    .filter(({ figures }) => figures[key] > 0)
    .toSorted((one, other) => other.figures[key] - one.figures[key])
}

/** The first places of a chart: what can be drawn legibly. */
export function firstPlaces({ places, series }: ChartData, most: number): ChartData {
  return {
    places: places.slice(0, most),
    series: series.map(({ values, ...rest }) => ({ ...rest, values: values.slice(0, most) })),
  }
}

/** An agency's name with the usual abbreviation: beside bars there is room for what tells it from others. */
export function shortName(name: string): string {
  return name.replace(/^Ủy ban nhân dân /u, 'UBND ')
}
