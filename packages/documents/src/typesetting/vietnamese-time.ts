const NO_BREAK_SPACE = '\u00a0'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** Year, month, day, hour and minute of an instant in Vietnam. */
export function toWallClock(instant: Date): WallClock {
  const parts = new Map(clock.formatToParts(instant).map((part) => [part.type, Number(part.value)]))
  const read = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  }
}

/**
 * "ngày 05 tháng 01 năm 2026", unbreakable.
 * Nghị định 30/2020, Phụ lục I: a leading zero for days below 10 and for months 1 and 2 only.
 */
export function formatDate(instant: Date): string {
  const { year, month, day } = toWallClock(instant)
  const monthText = month < 3 ? twoDigits(month) : String(month)
  return glue(`ngày ${twoDigits(day)} tháng ${monthText} năm ${year}`)
}

/** "08 giờ 05 phút, ngày 05 tháng 01 năm 2026": breaks only after the comma. */
export function formatDateTime(instant: Date): string {
  const { hour, minute } = toWallClock(instant)
  return `${glue(`${twoDigits(hour)} giờ ${twoDigits(minute)} phút,`)} ${formatDate(instant)}`
}

/** Whole numbers below 10 are written with a leading zero in official papers: "01 bộ". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Keeps the words of a short phrase on one line. */
export function glue(phrase: string): string {
  return phrase.replaceAll(' ', NO_BREAK_SPACE)
}
