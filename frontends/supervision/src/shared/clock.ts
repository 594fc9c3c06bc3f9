const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** `HH:mm:ss` in Vietnam. */
export function formatClock(moment: Date): string {
  return CLOCK.format(moment)
}
