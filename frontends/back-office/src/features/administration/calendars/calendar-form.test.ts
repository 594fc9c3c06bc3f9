import { expect, test } from 'vitest'
import {
  daysBeforeFirst,
  stepMonth,
  toCalendarDraft,
  toOwnCalendar,
  wholeParts,
} from './calendar-form.ts'

const shifts = [{ start: '07:30', end: '11:30' }]
const closure = { date: '2026-12-11', name: 'Chuyển trụ sở', basis: 'x', kind: 'CLOSURE' } as const
const holiday = { date: '2026-09-02', name: 'Quốc khánh', basis: 'y', kind: 'HOLIDAY' } as const
const own = { date: '2026-12-12', name: 'Làm bù', basis: 'x', like: 5 }
const national = { date: '2026-08-22', name: 'Làm bù', basis: 'y', like: 1 }

test('what an agency decides itself is told apart from the public holidays, and goes back as it came', () => {
  const calendar = {
    week: [{ weekday: 1, shifts }],
    daysOff: [holiday, closure],
    workedDays: [national, own],
  }
  const draft = toCalendarDraft(calendar, [{ workedDays: [national] }])
  const { kind: _, ...said } = closure
  expect(toOwnCalendar(draft)).toMatchObject({
    week: [{ weekday: 1, shifts }, { weekday: 2, shifts: [] }, {}, {}, {}, {}, { weekday: 7 }],
    closures: [said],
    workedDays: [own],
  })
})

test('months follow one another over the end of the year, and begin on their weekday', () => {
  expect([stepMonth('2026-12', 1), stepMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect([daysBeforeFirst('2026-11'), daysBeforeFirst('2026-06')]).toEqual([6, 0])
})

test('what is half entered is left out of the preview', () => {
  const day = { name: 'x', basis: 'y', kind: '', like: '1' }
  const whole = wholeParts({
    week: {
      1: [
        { start: '07:00', end: '' },
        { start: '13:30', end: '17:00' },
      ],
    },
    closures: [
      { ...day, date: '2026-12-' },
      { ...day, date: '2026-12-11' },
    ],
    workedDays: [{ ...day, date: '' }],
  })
  expect(whole.week[1]).toEqual([{ start: '13:30', end: '17:00' }])
  expect(whole.closures.map(({ date }) => date)).toEqual(['2026-12-11'])
  expect(whole.workedDays).toEqual([])
})
