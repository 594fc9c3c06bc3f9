import { addDays, type Day } from './calendar-day.ts'
import type { LocalText } from './directory.ts'
import type { ReportPeriod } from './settlement-report.ts'

/** A report that the regulation asks for periodically. */
export interface ReportRule {
  readonly code: string
  readonly name: LocalText
  readonly period: ReportPeriod
  /** Day of the month that ends the period; null: its last day. */
  readonly closesOnDay: number | null
  /** Days of the year, `MM-DD`, before which it is sent; empty: no fixed day. */
  readonly dueBefore: readonly string[]
  readonly recipient: LocalText
}

/** One report of one period. */
export interface ReportOfPeriod {
  readonly code: string
  readonly name: LocalText
  readonly recipient: LocalText
  readonly period: ReportPeriod
  readonly from: Day
  readonly to: Day
  /** The day before which it is sent; null where the regulation sets none. */
  readonly dueBefore: Day | null
}

const monthsOf: Readonly<Record<ReportPeriod, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
}

/** The reports of the running period and of those that closed before it, newest first: `closed` of each kind. */
export function reportsUntil(
  rules: readonly ReportRule[],
  today: Day,
  closed: number,
): readonly ReportOfPeriod[] {
  return rules
    .flatMap((rule) => {
      const running = endMonthOf(rule, today)
      const back = Array.from({ length: closed + 1 }, (_, index) => index * monthsOf[rule.period])
      return back.map((months) => toReport(rule, running - months))
    })
    .sort((one, other) => compare(other.to, one.to) || compare(one.period, other.period))
}

/** The month, counted from year nought, in which the period that holds a day closes. */
function endMonthOf(rule: ReportRule, day: Day): number {
  const length = monthsOf[rule.period]
  const month = monthOf(day)
  const thisEnd = Math.floor(month / length) * length + length - 1
  return day > closingDay(rule, thisEnd) ? thisEnd + length : thisEnd
}

function toReport(rule: ReportRule, endMonth: number): ReportOfPeriod {
  const { code, name, recipient, period, dueBefore } = rule
  const to = closingDay(rule, endMonth)
  const from = addDays(closingDay(rule, endMonth - monthsOf[period]), 1)
  return { code, name, recipient, period, from, to, dueBefore: firstAfter(dueBefore, to) }
}

function closingDay({ closesOnDay }: ReportRule, month: number): Day {
  const last = addDays(firstDayOf(month + 1), -1)
  if (closesOnDay === null) return last
  const wanted = `${last.slice(0, 8)}${String(closesOnDay).padStart(2, '0')}`
  return wanted < last ? wanted : last
}

function firstAfter(days: readonly string[], after: Day): Day | null {
  const year = Number(after.slice(0, 4))
  const dates = [year, year + 1].flatMap((of) => days.map((day) => `${of}-${day}`)).sort()
  return dates.find((date) => date > after) ?? null
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function firstDayOf(month: number): Day {
  const year = Math.floor(month / 12)
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}-01`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
