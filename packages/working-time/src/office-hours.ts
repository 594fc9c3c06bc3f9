import type { Shift, WeekShifts } from './calendar.ts'

const rest: readonly Shift[] = []
const from0700: readonly Shift[] = [
  { start: '07:00', end: '11:30' },
  { start: '13:30', end: '17:00' },
]
const from0730: readonly Shift[] = [
  { start: '07:30', end: '11:30' },
  { start: '13:30', end: '17:30' },
]

/** Office hours in use: eight hours on five days; police intake is also open on Saturday mornings. */
export const officeHours = {
  FROM_0700: fiveDays(from0700, rest),
  FROM_0730: fiveDays(from0730, rest),
  FROM_0700_AND_SATURDAY_MORNING: fiveDays(from0700, from0700.slice(0, 1)),
  FROM_0730_AND_SATURDAY_MORNING: fiveDays(from0730, from0730.slice(0, 1)),
} as const

/** Name of an office-hours preset, as regulation profiles and unit calendars give it. */
export type OfficeHours = keyof typeof officeHours

function fiveDays(weekday: readonly Shift[], saturday: readonly Shift[]): WeekShifts {
  return { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: saturday, 7: rest }
}
