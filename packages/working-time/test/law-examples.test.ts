import { describe, expect, test } from 'vitest'
import {
  addWorkingTime,
  compileCalendar,
  dueDate,
  dueDateWithPauses,
  officeHours,
  receiptMoment,
  unitCalendar,
  vietnamHolidays,
  workingMinutesBetween,
  type Pause,
} from '../src/index.ts'

const province = compileCalendar(unitCalendar('province', officeHours.FROM_0700))
const later = compileCalendar(unitCalendar('later hours', officeHours.FROM_0730))
const police = compileCalendar(unitCalendar('police', officeHours.FROM_0700_AND_SATURDAY_MORNING))

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+07:00`)
const local = (date: Date | null) =>
  date && new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('receipt (DL24 Đ8.1c)', () => {
  test.each([
    ['in office hours counts at once', '2026-09-10 09:12', '2026-09-10 09:12'],
    ['17:05 counts from the next morning', '2026-09-10 17:05', '2026-09-11 07:00'],
    ['17:00 sharp is after hours', '2026-09-10 17:00', '2026-09-11 07:00'],
    ['at lunch counts from 13:30', '2026-09-10 12:00', '2026-09-10 13:30'],
    ['Friday evening counts from Monday', '2026-09-11 17:05', '2026-09-14 07:00'],
    [
      'in the Tết holiday counts from the first day after it',
      '2026-02-18 10:00',
      '2026-02-23 07:00',
    ],
    ['on a Saturday worked in exchange counts at once', '2026-08-22 08:00', '2026-08-22 08:00'],
    ['on an ordinary Saturday counts from Monday', '2026-08-15 08:00', '2026-08-17 07:00'],
  ])('%s', (_name, arrived, expected) => {
    expect(local(receiptMoment(province, at(arrived)))).toBe(expected)
  })

  test('seconds are dropped, as on the printed receipt', () => {
    const arrived = new Date('2026-09-10T09:12:59.900+07:00')
    expect(local(receiptMoment(province, arrived))).toBe('2026-09-10 09:12')
  })

  test('police intake is open on Saturday morning', () => {
    expect(local(receiptMoment(police, at('2026-09-12 08:00')))).toBe('2026-09-12 08:00')
    expect(local(receiptMoment(police, at('2026-09-12 11:30')))).toBe('2026-09-14 07:00')
  })
})

describe('working hours and days', () => {
  test.each([
    ['8 hours within a day (DL24 Đ8.1b)', '2026-09-10 07:00', 8, 'HOUR', '2026-09-10 17:00'],
    [
      '8 hours from Friday 16:00, over the weekend',
      '2026-09-11 16:00',
      8,
      'HOUR',
      '2026-09-14 16:00',
    ],
    // 31/8 is swapped off, 1-2/9 are Quốc khánh: Friday 28/8 is followed by Thursday 3/9.
    [
      '8 hours from Friday 16:00, over Quốc khánh',
      '2026-08-28 16:00',
      8,
      'HOUR',
      '2026-09-03 16:00',
    ],
    ['received 17:05, 1 working day', '2026-09-10 17:05', 1, 'WORKING_DAY', '2026-09-11 17:00'],
    ['Monday 9:00 and 1 working day', '2026-09-14 09:00', 1, 'WORKING_DAY', '2026-09-15 09:00'],
    ['7.5 days of a land dossier', '2026-09-14 07:00', 7.5, 'WORKING_DAY', '2026-09-23 11:00'],
    ['0.25 of a day', '2026-09-14 07:00', 0.25, 'WORKING_DAY', '2026-09-14 09:00'],
    ['3 working days over Tết 2026', '2026-02-12 09:00', 3, 'WORKING_DAY', '2026-02-24 09:00'],
    [
      'the swapped Saturday 22/8/2026 is worked',
      '2026-08-21 07:00',
      2,
      'WORKING_DAY',
      '2026-08-22 17:00',
    ],
    [
      'the swapped Friday 2/1/2026 is not',
      '2025-12-31 07:00',
      2,
      'WORKING_DAY',
      '2026-01-05 17:00',
    ],
    ['Ngày Văn hóa Việt Nam, 24/11/2026', '2026-11-23 07:00', 2, 'WORKING_DAY', '2026-11-25 17:00'],
    [
      '2/5/2025 off, Saturday 26/4 worked',
      '2025-04-25 07:00',
      3,
      'WORKING_DAY',
      '2025-04-28 17:00',
    ],
  ] as const)('%s', (_name, received, quantity, unit, expected) => {
    expect(local(dueDate(province, at(received), { quantity, unit }))).toBe(expected)
  })

  test('the same limit under other office hours', () => {
    const limit = { quantity: 8, unit: 'HOUR' } as const
    expect(local(dueDate(later, at('2026-09-10 07:00'), limit))).toBe('2026-09-10 17:30')
  })

  test('counting back for a reminder lands in working time', () => {
    expect(local(addWorkingTime(province, at('2026-09-14 08:00'), -480))).toBe('2026-09-11 08:00')
    expect(workingMinutesBetween(province, at('2026-09-14 08:00'), at('2026-09-11 08:00'))).toBe(
      -480,
    )
  })
})

describe('same day, cut-off 15:00 (NĐ 61/2018 Đ18)', () => {
  const limit = { quantity: 1, unit: 'SAME_DAY' } as const

  test.each([
    ['at 15:00 is due today', '2026-09-10 15:00', '2026-09-10 17:00'],
    ['at 15:01 is due at the end of tomorrow', '2026-09-10 15:01', '2026-09-11 17:00'],
    ['late on the day before a holiday', '2026-08-28 16:00', '2026-09-03 17:00'],
    ['on Sunday is received and due on Monday', '2026-09-13 09:00', '2026-09-14 17:00'],
  ])('%s', (_name, received, expected) => {
    expect(local(dueDate(province, at(received), limit))).toBe(expected)
  })

  test('another cut-off', () => {
    const due = dueDate(province, at('2026-09-10 14:30'), limit, { cutOff: '14:00' })
    expect(local(due)).toBe('2026-09-11 17:00')
  })
})

describe('calendar days and months (BLDS 2015 Đ147, Đ148)', () => {
  test.each([
    ['the first day does not count', '2026-09-07 08:00', 3, 'DAY', '2026-09-10 17:00'],
    ['a last day on Sunday moves to Monday', '2026-09-10 08:00', 3, 'DAY', '2026-09-14 17:00'],
    ['a last day in Tết moves past it', '2026-02-06 08:00', 10, 'DAY', '2026-02-23 17:00'],
    [
      'a month from the 31st ends on the last day',
      '2026-03-31 08:00',
      1,
      'MONTH',
      '2026-05-04 17:00',
    ],
    ['two months keep the day', '2026-09-10 08:00', 2, 'MONTH', '2026-11-10 17:00'],
  ] as const)('%s', (_name, received, quantity, unit, expected) => {
    expect(local(dueDate(province, at(received), { quantity, unit }))).toBe(expected)
  })
})

describe('stops', () => {
  const days = { quantity: 3, unit: 'WORKING_DAY' } as const
  const started = at('2026-09-14 08:00')
  const stop = (from: string, to: string | null, mode: Pause['mode']): Pause => ({
    from: at(from),
    to: to ? at(to) : null,
    reason: 'Yêu cầu bổ sung hồ sơ',
    mode,
  })
  const due = (...pauses: readonly Pause[]) =>
    local(dueDateWithPauses(province, started, days, pauses))

  test('without stops it is the plain due date', () => {
    expect(due()).toBe('2026-09-17 08:00')
  })

  test('a pause is subtracted', () => {
    expect(due(stop('2026-09-15 08:00', '2026-09-18 08:00', 'PAUSE'))).toBe('2026-09-22 08:00')
  })

  test('two pauses that overlap are subtracted once', () => {
    const one = stop('2026-09-15 08:00', '2026-09-17 08:00', 'PAUSE')
    const other = stop('2026-09-16 08:00', '2026-09-18 08:00', 'PAUSE')
    expect(due(other, one)).toBe('2026-09-22 08:00')
  })

  test('a restart begins the whole limit anew (NĐ 61/2018 Đ19.4)', () => {
    expect(due(stop('2026-09-15 08:00', '2026-09-18 17:30', 'RESTART'))).toBe('2026-09-23 17:00')
  })

  test('there is no due date while the clock stands still', () => {
    expect(due(stop('2026-09-15 08:00', null, 'PAUSE'))).toBeNull()
    expect(due(stop('2026-09-15 08:00', null, 'RESTART'))).toBeNull()
  })

  test('a stop after the due date does not heal lateness', () => {
    expect(due(stop('2026-09-18 08:00', '2026-09-25 08:00', 'PAUSE'))).toBe('2026-09-17 08:00')
    expect(due(stop('2026-09-18 08:00', null, 'PAUSE'))).toBe('2026-09-17 08:00')
    expect(due(stop('2026-09-18 08:00', '2026-09-25 08:00', 'RESTART'))).toBe('2026-09-17 08:00')
  })

  test('calendar days stand still too', () => {
    const limit = { quantity: 10, unit: 'DAY' } as const
    const pauses = [stop('2026-09-16 08:00', '2026-09-21 08:00', 'PAUSE')]
    expect(local(dueDateWithPauses(province, started, limit, []))).toBe('2026-09-24 17:00')
    expect(local(dueDateWithPauses(province, started, limit, pauses))).toBe('2026-09-29 17:00')
  })

  test('"the same day" applies anew after a stop', () => {
    const limit = { quantity: 1, unit: 'SAME_DAY' } as const
    const pauses = [stop('2026-09-14 09:00', '2026-09-16 15:30', 'PAUSE')]
    expect(local(dueDateWithPauses(province, started, limit, pauses))).toBe('2026-09-17 17:00')
  })

  test('a pause that ends before it begins is refused', () => {
    expect(() => due(stop('2026-09-15 08:00', '2026-09-14 08:00', 'PAUSE'))).toThrow(RangeError)
  })
})

describe('what cannot be measured is refused', () => {
  test.each([
    [{ quantity: 1.5, unit: 'DAY' }],
    [{ quantity: 0.001, unit: 'HOUR' }],
    [{ quantity: -1, unit: 'WORKING_DAY' }],
    [{ quantity: Number.NaN, unit: 'MONTH' }],
  ] as const)('%o', (limit) => {
    expect(() => dueDate(province, at('2026-09-14 08:00'), limit)).toThrow(RangeError)
  })

  test('a cut-off that is no time, and dates beyond the tables', () => {
    const limit = { quantity: 1, unit: 'SAME_DAY' } as const
    expect(() => dueDate(province, at('2026-09-14 08:00'), limit, { cutOff: '15h' })).toThrow(
      RangeError,
    )
    expect(() => receiptMoment(province, at('1999-12-31 08:00'))).toThrow(RangeError)
    expect(() => addWorkingTime(province, at('2000-01-03 08:00'), -10_000)).toThrow(RangeError)
  })
})

describe('calendars', () => {
  test('survive a trip through JSON', () => {
    const calendar = unitCalendar('province', officeHours.FROM_0700)
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar)
  })

  test('a bad one names every fault', () => {
    const broken = {
      ...unitCalendar('broken', officeHours.FROM_0700),
      shifts: {
        ...officeHours.FROM_0700,
        1: [
          { start: '13:00', end: '17:00' },
          { start: '07:00', end: '13:30' },
        ],
        2: [{ start: '17:00', end: '7:00' }],
      },
      daysOff: [{ date: '2026-02-30', name: 'x', kind: 'HOLIDAY', basis: 'x' }],
      workedDays: [{ date: '2026-08-22', like: 7, name: 'x', basis: 'x' }],
    } as const
    const compile = () => compileCalendar(broken)
    expect(compile).toThrow(/weekday 1.*overlaps/)
    expect(compile).toThrow(/weekday 2.*HH:MM/)
    expect(compile).toThrow(/2026-02-30: no such day/)
    expect(compile).toThrow(/weekday 7 has no shifts/)
  })

  test('only 2027 is provisional, and every swap pairs a day off with a worked Saturday', () => {
    expect(vietnamHolidays.filter((year) => year.provisional).map((year) => year.year)).toEqual([
      2027,
    ])
    for (const { daysOff, workedDays } of vietnamHolidays) {
      const swapped = daysOff.filter((off) => off.name.includes('hoán đổi'))
      expect(workedDays).toHaveLength(swapped.length)
      for (const { date, like } of workedDays) {
        expect(new Date(date).getUTCDay()).toBe(6)
        expect(swapped.map((off) => new Date(off.date).getUTCDay())).toContain(like)
      }
    }
  })
})
