import { useLive } from '@motcua/app-contract'
import type { FiguresDimension } from '@motcua/graph-client/schema'
import { throttled } from '../throttled.ts'
import { useFresh } from '../use-fresh.ts'
import { toFilter, type Cut } from '../filter/cut.ts'
import { daysIn } from '../filter/period.ts'
import {
  SupervisionLinesDocument,
  SupervisionOverviewDocument,
  type SupervisionColumnsFragment,
  type SupervisionLineFragment,
  type SupervisionOverviewQuery,
} from './figures.generated.ts'

/** The figures of one line. */
export type FigureColumns = Omit<SupervisionColumnsFragment, '__typename'>

/** One line of a table. */
export type FigureLine = SupervisionLineFragment

/** One day of the series. */
export type DayFigures = NonNullable<SupervisionOverviewQuery['dailyFigures']>[number]

/** Everything the overview shows, all of one moment. */
export interface Overview {
  readonly figures: FigureColumns
  readonly agencies: readonly FigureLine[]
  /** Undefined where the period has more days than a series can have. */
  readonly days: readonly DayFigures[] | undefined
}

/** Milliseconds between two readings, however many dossiers move meanwhile. */
const PAUSE = 5_000

/** Longest period, in days, that the server counts day by day: a year and its leap day. */
const LONGEST_SERIES = 366

/** Reads anew when figures have changed, not too often. */
export function useLiveReload(reload: () => void): void {
  useLive('figures', throttled(reload, PAUSE))
}

/** The figures in sum, by agency and by day; live. */
export function useOverview(cut: () => Cut) {
  const read = useFresh({
    query: SupervisionOverviewDocument,
    variables: () => ({ filter: toFilter(cut()), withDays: daysIn(cut()) <= LONGEST_SERIES }),
    pick: ({ figures, figuresBy, dailyFigures }): Overview => ({
      figures,
      agencies: figuresBy,
      days: dailyFigures,
    }),
  })
  useLiveReload(read.reload)
  return read
}

/** The figures line by line; live. Nothing is read while it is paused. */
export function useLines(
  dimension: () => FiguresDimension,
  cut: () => Cut,
  paused: () => boolean = () => false,
) {
  const read = useFresh({
    query: SupervisionLinesDocument,
    variables: () => ({ dimension: dimension(), filter: toFilter(cut()) }),
    pick: ({ figuresBy }) => figuresBy,
    pause: paused,
  })
  useLiveReload(() => void read.reload())
  return read
}
