const ZONE = 'Asia/Ho_Chi_Minh'

// `dateStyle` puts the time first and cuts the year: the parts are asked for one by one.
const DAY = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function toDate(instant: string | Date): Date {
  return typeof instant === 'string' ? new Date(instant) : instant
}

/** `dd/MM/yyyy` of an ISO date or instant; the text itself where it is neither. */
export function formatDate(date: string | Date): string {
  const isoDate = typeof date === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) : null
  if (isoDate) return `${isoDate[3]}/${isoDate[2]}/${isoDate[1]}`
  const instant = toDate(date)
  return Number.isNaN(instant.getTime()) ? String(date) : DAY.format(instant)
}

/** `dd/MM` of an ISO date or instant, with the year where it is not this one. */
export function formatDay(date: string | Date, now: Date = new Date()): string {
  const full = formatDate(date)
  const thisYear = formatDate(now).slice(-5)
  return full.endsWith(thisYear) ? full.slice(0, -thisYear.length) : full
}

/** `HH:mm` in Vietnam of an instant. */
export function formatTime(instant: string | Date): string {
  return TIME.format(toDate(instant))
}

/** `dd/MM/yyyy HH:mm` in Vietnam of an instant. */
export function formatDateTime(instant: string | Date): string {
  return `${formatDate(instant)} ${formatTime(instant)}`
}

/** Today in Vietnam as an ISO date. */
export function todayInVietnam(now: Date = new Date()): string {
  return formatDate(now).split('/').reverse().join('-')
}
