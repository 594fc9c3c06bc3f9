import type { DayOff, WorkedDay } from './calendar.ts'

/** The public holidays of one year; provisional until the yearly notice is issued. */
export interface HolidayYear {
  readonly year: number
  readonly provisional: boolean
  readonly daysOff: readonly DayOff[]
  readonly workedDays: readonly WorkedDay[]
}

/** Clause of BLLĐ 2019 behind each holiday; Ngày Văn hóa Việt Nam is new from 1/7/2026. */
const clauses = {
  'Tết Dương lịch': 'BLLĐ 2019 Đ112.1a',
  'Tết Nguyên đán': 'BLLĐ 2019 Đ112.1b',
  'Ngày Chiến thắng 30/4': 'BLLĐ 2019 Đ112.1c',
  'Ngày Quốc tế lao động 1/5': 'BLLĐ 2019 Đ112.1d',
  'Quốc khánh 2/9': 'BLLĐ 2019 Đ112.1đ',
  'Giỗ Tổ Hùng Vương': 'BLLĐ 2019 Đ112.1e',
  'Ngày Văn hóa Việt Nam': 'NQ 28/2026/QH16',
} as const
const yearlyNotice = 'Thông báo lịch nghỉ và hoán đổi ngày làm việc hằng năm'
type HolidayName = keyof typeof clauses

/** Days off and swapped Saturdays of 2024-2027, nationwide. Edit the last year when its notice is issued. */
export const vietnamHolidays: readonly HolidayYear[] = [
  {
    year: 2024,
    provisional: false,
    daysOff: [
      ...holiday('Tết Dương lịch', '2024-01-01'),
      ...holiday(
        'Tết Nguyên đán',
        '2024-02-08',
        '2024-02-09',
        '2024-02-10',
        '2024-02-11',
        '2024-02-12',
      ),
      ...compensation('Tết Nguyên đán', '2024-02-13', '2024-02-14'),
      ...holiday('Giỗ Tổ Hùng Vương', '2024-04-18'),
      swappedOff('2024-04-29', '04/5/2024'),
      ...holiday('Ngày Chiến thắng 30/4', '2024-04-30'),
      ...holiday('Ngày Quốc tế lao động 1/5', '2024-05-01'),
      ...holiday('Quốc khánh 2/9', '2024-09-02', '2024-09-03'),
    ],
    workedDays: [{ ...swappedFor('29/4/2024'), date: '2024-05-04', like: 1 }],
  },
  {
    year: 2025,
    provisional: false,
    daysOff: [
      ...holiday('Tết Dương lịch', '2025-01-01'),
      ...holiday(
        'Tết Nguyên đán',
        '2025-01-27',
        '2025-01-28',
        '2025-01-29',
        '2025-01-30',
        '2025-01-31',
      ),
      ...holiday('Giỗ Tổ Hùng Vương', '2025-04-07'),
      ...holiday('Ngày Chiến thắng 30/4', '2025-04-30'),
      ...holiday('Ngày Quốc tế lao động 1/5', '2025-05-01'),
      swappedOff('2025-05-02', '26/4/2025'),
      ...holiday('Quốc khánh 2/9', '2025-09-01', '2025-09-02'),
    ],
    workedDays: [{ ...swappedFor('02/5/2025'), date: '2025-04-26', like: 5 }],
  },
  {
    year: 2026,
    provisional: false,
    daysOff: [
      ...holiday('Tết Dương lịch', '2026-01-01'),
      swappedOff('2026-01-02', '10/01/2026'),
      ...holiday(
        'Tết Nguyên đán',
        '2026-02-16',
        '2026-02-17',
        '2026-02-18',
        '2026-02-19',
        '2026-02-20',
      ),
      ...compensation('Giỗ Tổ Hùng Vương', '2026-04-27'),
      ...holiday('Ngày Chiến thắng 30/4', '2026-04-30'),
      ...holiday('Ngày Quốc tế lao động 1/5', '2026-05-01'),
      swappedOff('2026-08-31', '22/8/2026'),
      ...holiday('Quốc khánh 2/9', '2026-09-01', '2026-09-02'),
      ...holiday('Ngày Văn hóa Việt Nam', '2026-11-24'),
    ],
    workedDays: [
      { ...swappedFor('02/01/2026'), date: '2026-01-10', like: 5 },
      { ...swappedFor('31/8/2026'), date: '2026-08-22', like: 1 },
    ],
  },
  {
    year: 2027,
    provisional: true,
    daysOff: [
      ...holiday('Tết Dương lịch', '2027-01-01'),
      ...holiday(
        'Tết Nguyên đán',
        '2027-02-04',
        '2027-02-05',
        '2027-02-06',
        '2027-02-07',
        '2027-02-08',
      ),
      ...compensation('Tết Nguyên đán', '2027-02-09', '2027-02-10'),
      ...holiday('Giỗ Tổ Hùng Vương', '2027-04-16'),
      ...holiday('Ngày Chiến thắng 30/4', '2027-04-30'),
      ...compensation('Ngày Quốc tế lao động 1/5', '2027-05-03'),
      ...holiday('Quốc khánh 2/9', '2027-09-02', '2027-09-03'),
      ...holiday('Ngày Văn hóa Việt Nam', '2027-11-24'),
    ],
    workedDays: [],
  },
]

function holiday(name: HolidayName, ...dates: readonly string[]): readonly DayOff[] {
  return dates.map((date) => ({ date, name, kind: 'HOLIDAY', basis: clauses[name] }))
}

function compensation(name: HolidayName, ...dates: readonly string[]): readonly DayOff[] {
  const kind = 'COMPENSATORY_OFF'
  return dates.map((date) => ({ date, name: `Nghỉ bù ${name}`, kind, basis: 'BLLĐ 2019 Đ111.3' }))
}

function swappedOff(date: string, workedOn: string): DayOff {
  const name = `Nghỉ hoán đổi (làm bù ${workedOn})`
  return { date, name, kind: 'COMPENSATORY_OFF', basis: yearlyNotice }
}

function swappedFor(dayOff: string): Pick<WorkedDay, 'name' | 'basis'> {
  return { name: `Làm bù cho ngày ${dayOff}`, basis: yearlyNotice }
}
