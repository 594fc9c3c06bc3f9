/** A calendar day, `YYYY-MM-DD`. */
type Day = string

/** Periods that can be chosen. */
export const periods = ['month', 'quarter', 'year', 'custom'] as const

/** A period that can be chosen. */
export type Period = (typeof periods)[number]

/** First and last day. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** The days of a running period, up to today: later days have nothing to show yet. */
export function spanOf(period: Exclude<Period, 'custom'>, today: Day): Span {
  const [year = '', month = '01'] = today.split('-')
  const firstMonth = { month, quarter: firstOfQuarter(month), year: '01' }[period]
  return { from: `${year}-${firstMonth}-01`, to: today }
}

function firstOfQuarter(month: string): string {
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1
  return String(first).padStart(2, '0')
}

/** Whether a text of an address is a day of the calendar. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const A_DAY = 24 * 60 * 60 * 1000

/** Days of a span, both ends counted. */
export function daysIn({ from, to }: Span): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / A_DAY) + 1
}
