/** What is typed in the three boxes of a date. */
export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The boxes of an ISO date, or of one typed half-way (`1990--7`). */
export function toParts(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day: day.replace(/^0(?=\d)/, ''), month: month.replace(/^0(?=\d)/, ''), year }
}

/** An ISO date; what is typed half-way as it is, so that the check sees it is no date; `''` where nothing is typed. */
export function fromParts({ day, month, year }: DateParts): string {
  if (!day && !month && !year) return ''
  if (!day || !month || !year) return `${year}-${month}-${day}`
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The boxes of a whole date pasted into one of them: `27/03/1990`, `27-3-1990`, `1990-03-27`; else undefined. */
export function pastedParts(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  if (iso) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' }
  const dayFirst = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text)
  if (dayFirst) return { day: dayFirst[1] ?? '', month: dayFirst[2] ?? '', year: dayFirst[3] ?? '' }
  return undefined
}
