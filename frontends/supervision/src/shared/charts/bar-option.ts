import type { BarSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { ChartData } from './chart-data.ts'
import type { ChartColours } from './colours.ts'

export type BarOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

interface Looks {
  readonly colours: ChartColours
  /** Bars lie and are stacked, names beside them: for long names and their parts. */
  readonly lying: boolean
  /** Little room from side to side. */
  readonly narrow: boolean
  /** What the chart says, in a sentence for those who do not see it. */
  readonly description: string
}

/** Bars with patterns beside colours, so that nobody needs to tell colours apart. */
export function barOption(data: ChartData, looks: Looks): BarOption {
  const { colours, lying, narrow, description } = looks
  const text = { color: colours.text, fontFamily: colours.font, fontSize: 14 }
  const names = namesAxis(data, looks)
  const values = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: { ...text, hideOverlap: true },
    splitLine: { lineStyle: { color: colours.line } },
  }
  return {
    textStyle: text,
    animation: false,
    aria: { enabled: true, label: { description }, decal: { show: true } },
    // The legend of three parts takes two lines where there is little room.
    grid: {
      left: 4,
      right: 20,
      top: narrow && data.series.length > 2 ? 72 : 44,
      bottom: 8,
      outerBoundsMode: 'same',
    },
    legend: { top: 0, left: 0, textStyle: text, itemGap: narrow ? 12 : 20, itemWidth: 28 },
    // As text: the tooltip would else write styles into the page, which its policy forbids.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      confine: true,
      textStyle: text,
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: data.series.map(({ name, values: numbers, colour }) => ({
      ...{ type: 'bar' as const, name, data: [...numbers] },
      ...(lying ? { stack: 'all' } : {}),
      barMaxWidth: 28,
      itemStyle: { color: colour },
    })),
  }
}

function namesAxis({ places }: ChartData, { colours, lying, narrow }: Looks) {
  const label = { color: colours.text, fontFamily: colours.font, fontSize: 14 }
  const besideBars = {
    width: narrow ? 124 : 200,
    lineHeight: 16,
    overflow: 'break' as const,
    interval: 0,
  }
  return {
    type: 'category' as const,
    data: [...places],
    inverse: lying,
    axisTick: { show: false },
    axisLabel: { ...label, ...(lying ? besideBars : { hideOverlap: true }) },
    axisLine: { lineStyle: { color: colours.line } },
  }
}
