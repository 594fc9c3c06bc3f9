/** Text of the kit by key. */
type UiText = (key: string, values?: Record<string, string | number>) => string

const MINUTES_A_DAY = 480

/** Working minutes as working days and hours, one working day being 8 hours: `2 ngày làm việc 3 giờ làm việc`. */
export function formatWorkingTime(minutes: number, text: UiText): string {
  const days = Math.floor(minutes / MINUTES_A_DAY)
  const hours = Math.floor((minutes % MINUTES_A_DAY) / 60)
  const rest = Math.round(minutes % 60)
  const parts = [
    days > 0 ? text('workingTime.days', { count: days }) : '',
    hours > 0 ? text('workingTime.hours', { count: hours }) : '',
    rest > 0 || minutes < 1 ? text('workingTime.minutes', { count: rest }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** Time as on the wall, in the largest fitting unit: `3 ngày`, `5 giờ`, `20 phút`. */
export function formatSpan(milliseconds: number, text: UiText): string {
  const minutes = Math.max(0, Math.round(Math.abs(milliseconds) / 60_000))
  if (minutes < 60) return text('dueDate.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return text('dueDate.hours', { count: hours })
  return text('dueDate.days', { count: Math.floor(hours / 24) })
}
