const HOURS_AHEAD = 7

/** The calendar day in Việt Nam (`YYYY-MM-DD`) at an instant; the country has one zone and no summer time. */
export function vietnameseDay(instant: Date): string {
  return new Date(instant.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10)
}

/** Day and time in Việt Nam as letters to people give them: `16:30 ngày 02/12/2026`. */
export function vietnameseMoment(instant: Date): { readonly vi: string; readonly en: string } {
  const local = new Date(instant.getTime() + HOURS_AHEAD * 3_600_000).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  const time = local.slice(11, 16)
  return { vi: `${time} ngày ${day}/${month}/${year}`, en: `${time} on ${day}/${month}/${year}` }
}
