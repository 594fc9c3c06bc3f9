/** ISO weekday: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** One stretch of office hours, wall-clock times of Asia/Ho_Chi_Minh. `end` itself is no longer office time. */
export interface Shift {
  readonly start: string
  readonly end: string
}

/** Office hours of each weekday; an empty list is a day of weekly rest. */
export type WeekShifts = Readonly<Record<Weekday, readonly Shift[]>>

/** A day without work although its weekday has shifts (nghỉ lễ, nghỉ bù, or closed by the agency). Named by its own date, `YYYY-MM-DD`. */
export interface DayOff {
  readonly date: string
  readonly name: string
  readonly kind: 'HOLIDAY' | 'COMPENSATORY_OFF' | 'CLOSURE'
  readonly basis: string
}

/** A day of rest that is worked in exchange (ngày làm bù), with the shifts of weekday `like`. */
export interface WorkedDay {
  readonly date: string
  readonly like: Weekday
  readonly name: string
  readonly basis: string
}

/** The working calendar of a unit: plain data that can be stored and sent as JSON. */
export interface Calendar {
  readonly id: string
  readonly shifts: WeekShifts
  readonly daysOff: readonly DayOff[]
  readonly workedDays: readonly WorkedDay[]
}
