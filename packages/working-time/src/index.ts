export { weekdays } from './calendar.ts'
export type { Calendar, DayOff, Shift, Weekday, WeekShifts, WorkedDay } from './calendar.ts'
export { findCalendarFaults } from './calendar-faults.ts'
export { compileCalendar, type CompiledCalendar } from './compile-calendar.ts'
export { compiledCalendar } from './compiled-calendar.ts'
export { addWorkingTime, receiptMoment, workingMinutesBetween } from './working-minutes.ts'
export {
  MINUTES_OF_WORKING_DAY,
  type DueDateOptions,
  type StepBasis,
  type TimeLimit,
} from './time-limit.ts'
export { dueDate, dueDateWithPauses } from './due-date.ts'
export type { Pause } from './run-clock.ts'
export { defaultBasis, explainDueDate, type DueDateStep } from './explain-due-date.ts'
export { officeHours, type OfficeHours } from './office-hours.ts'
export { vietnamHolidays, type HolidayYear } from './vietnam-holidays.ts'
export { unitCalendar } from './unit-calendar.ts'
