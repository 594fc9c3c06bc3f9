const offsetMilliseconds = 7 * 60 * 60 * 1000

/** The day in Asia/Ho_Chi_Minh (UTC+7 all year), `YYYY-MM-DD`. */
export function vietnameseDay(instant: Date): string {
  return new Date(instant.getTime() + offsetMilliseconds).toISOString().slice(0, 10)
}

/** The first moment of a day in Asia/Ho_Chi_Minh. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}
