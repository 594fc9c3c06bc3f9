import type { TimeLimit } from './procedure-version.ts'

/** Working minutes of one working day (DL24 Đ8.1b: 08 working hours). */
export const workingDayMinutes = 480

/** Working days in a calendar month, for sharing out allowances; due dates are counted by the calendar. */
const workingDaysInMonth = 21

/** Working minutes that the steps of a process may share under a time limit; calendar days count five of seven. */
export function limitMinutes({ quantity, unit }: Pick<TimeLimit, 'quantity' | 'unit'>): number {
  switch (unit) {
    case 'WORKING_DAY':
      return quantity * workingDayMinutes
    case 'SAME_DAY':
      return workingDayMinutes
    case 'HOUR':
      return quantity * 60
    case 'DAY':
      return Math.round((quantity * 5) / 7) * workingDayMinutes
    case 'MONTH':
      return quantity * workingDaysInMonth * workingDayMinutes
  }
}
