import type { Day } from '../domain/calendar-day.ts'

/** The title of report 06. */
export const reportTitle = 'TÌNH HÌNH, KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'

/** `14/09/2026`. */
export function printedDay(day: Day): string {
  return day.split('-').reverse().join('/')
}
