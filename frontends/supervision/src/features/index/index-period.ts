/** A month or a year of the index. */
export interface ChosenPeriod {
  readonly year: number
  /** Null for the whole year. */
  readonly month: number | null
}

/** First year that the index was computed for (QĐ 766 is of 2022). */
const FIRST = 2022

/** Reads a period from an address (`thang=2026-11` or `nam=2026`); the running month for whatever is wrong. */
export function readPeriod(query: Readonly<Record<string, unknown>>, today: string): ChosenPeriod {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number)
  const year = Number(query['nam'])
  if (isYear(year, thisYear)) return { year, month: null }

  const [, of, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(String(query['thang'])) ?? []
  if (isYear(Number(of), thisYear)) return { year: Number(of), month: Number(month) }
  return { year: thisYear, month: thisMonth }
}

function isYear(year: number, thisYear: number): boolean {
  return Number.isInteger(year) && year >= FIRST && year <= thisYear
}

/** A period as the query of a page. */
export function toPeriodQuery({ year, month }: ChosenPeriod): Record<string, string> {
  if (month === null) return { nam: String(year) }
  return { thang: `${year}-${String(month).padStart(2, '0')}` }
}

/** The periods that can be chosen: months of the last twelve, then years; newest first. */
export function periodsUntil(today: string): readonly ChosenPeriod[] {
  const [year = FIRST, month = 1] = today.split('-').map(Number)
  const months = Array.from({ length: 12 }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return { year: Math.floor(at / 12), month: (at % 12) + 1 }
  })
  const years = Array.from({ length: year - FIRST + 1 }, (_, back) => ({
    year: year - back,
    month: null,
  }))
  return [...months.filter((one) => one.year >= FIRST), ...years]
}
