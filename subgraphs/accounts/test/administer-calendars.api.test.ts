import { outbox } from '@motcua/events'
import { anOfficer } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBasis, administratorOf, mutation, read } from './administration.builders.ts'
import { anAgency } from './builders.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const change = mutation(
  'changeCalendar',
  '... on AdministerAgencySuccess { agency { id version } }',
)
const setYear = mutation(
  'setHolidayYear',
  '... on SetHolidayYearSuccess { agencies holidayYear { year provisional daysOff { date } } }',
)

const shifts = [
  { start: '07:30', end: '11:30' },
  { start: '13:30', end: '17:30' },
]
const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, shifts }))
const closure = { date: '2026-12-11', name: 'Chuyển trụ sở', basis: '20/TB-UBND' }
const saturday = { date: '2026-12-12', like: 5, name: 'Làm bù ngày 11/12', basis: '20/TB-UBND' }
const calendar = { week, closures: [closure], workedDays: [saturday] }

interface Day {
  readonly date: string
  readonly minutes: number
  readonly dayOff: { readonly name: string; readonly kind: string } | null
}

async function december(agencyId: string, draft?: object): Promise<ReadonlyMap<string, Day>> {
  const query = `query ($id: ID!, $c: OwnCalendarInput) { calendarMonth(agencyId: $id, month: "2026-12", calendar: $c) {
    date minutes dayOff { name kind } workedDay { name } shifts { start } } }`
  const days = await read<readonly Day[]>(database.db, query, { id: agencyId, c: draft ?? null })
  return new Map(days.map((day) => [day.date, day]))
}

async function due(agencyId: string, draft?: object) {
  const query = `query ($id: ID!, $c: OwnCalendarInput) { duePreview(agencyId: $id, calendar: $c,
    startedAt: "2026-12-10T03:00:00.000Z", quantity: 2, unit: WORKING_DAY) { dueAt steps { text { vi } basis } } }`
  return read<{ dueAt: Date; steps: readonly { text: { vi: string } }[] }>(database.db, query, {
    ...{ id: agencyId, c: draft ?? null },
  })
}

test('a month is shown as it would be, then as it is; what would be due moves past a closure', async () => {
  const agency = await anAgency(database.db)
  expect((await december(agency.id)).get('2026-12-11')).toMatchObject({
    minutes: 480,
    dayOff: null,
  })
  const wanted = await december(agency.id, calendar)
  expect(wanted.size).toBe(31)
  expect(wanted.get('2026-12-11')).toMatchObject({
    minutes: 0,
    dayOff: { name: 'Chuyển trụ sở', kind: 'CLOSURE' },
  })
  expect(wanted.get('2026-12-12')).toMatchObject({ minutes: 480 })
  expect((await due(agency.id)).dueAt).toEqual(new Date('2026-12-14T03:00:00Z'))
  expect((await due(agency.id, { ...calendar, workedDays: [] })).dueAt).toEqual(
    new Date('2026-12-15T03:00:00Z'),
  )

  const act = administratorOf(database.db)
  const input = { agencyId: agency.id, seenVersion: 1, calendar }
  const { answer } = await act(change, input)
  expect(answer['agency']).toEqual({ id: agency.id, version: 2 })
  const stands = await december(agency.id)
  expect(stands).toEqual(wanted)
  const { steps } = await due(agency.id)
  expect(steps.map(({ text }) => text.vi).join(' ')).toContain('Chuyển trụ sở')
  const events = await database.db.query.select().from(outbox).where(eq(outbox.key, agency.id))
  expect(events.at(-1)?.payload).toMatchObject({
    calendar: { daysOff: expect.arrayContaining([{ ...closure, kind: 'CLOSURE' }]) as unknown },
  })
  expect((await act(change, input)).answer.code).toBe('CHANGED_MEANWHILE')
})

test.each([
  ['no hours at all', { week: [], closures: [], workedDays: [] }],
  [
    'a shift that ends before it begins',
    { ...calendar, week: [{ weekday: 1, shifts: [{ start: '12:00', end: '08:00' }] }] },
  ],
  ['the same closure twice', { ...calendar, closures: [closure, closure] }],
])('a calendar with %s is refused', async (_, wrong) => {
  const agency = await anAgency(database.db)
  const input = { agencyId: agency.id, seenVersion: 1, calendar: wrong }
  const { answer } = await administratorOf(database.db)(change, input)
  expect(answer.code).toBe('CALENDAR_INVALID')
})

test('the holidays of a year reach every agency; what an agency decided itself stays', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  await act(change, { agencyId: agency.id, seenVersion: 1, calendar })
  const holiday = {
    date: '2028-01-03',
    name: 'Tết Dương lịch',
    kind: 'HOLIDAY',
    basis: 'BLLĐ 2019 Đ112.1a',
  }
  const worked = { date: '2028-01-08', like: 1, name: 'Làm bù', basis: 'Thông báo' }
  const input = { year: 2028, daysOff: [holiday], workedDays: [worked] }
  expect((await act(setYear, { ...input, provisional: false })).answer.code).toBe('BASIS_INVALID')
  const { answer } = await act(setYear, { ...input, provisional: false, basis: aBasis })
  expect(answer['holidayYear']).toEqual({
    ...{ year: 2028, provisional: false },
    daysOff: [{ date: '2028-01-03' }],
  })

  const query = `query ($id: ID!) { agency(id: $id) { calendar { daysOff { date kind } workedDays { date } } } }`
  const stands = await read<{ calendar: { daysOff: unknown[]; workedDays: unknown[] } }>(
    database.db,
    query,
    { id: agency.id },
  )
  expect(stands.calendar.daysOff).toEqual(
    expect.arrayContaining([
      { date: '2026-12-11', kind: 'CLOSURE' },
      { date: '2028-01-03', kind: 'HOLIDAY' },
    ]),
  )
  expect(stands.calendar.workedDays).toEqual(
    expect.arrayContaining([{ date: '2026-12-12' }, { date: '2028-01-08' }]),
  )

  await act(setYear, { ...input, daysOff: [], workedDays: [], provisional: true })
  const after = await read<typeof stands>(database.db, query, { id: agency.id })
  expect(JSON.stringify(after)).not.toContain('2028')
  expect(JSON.stringify(after)).toContain('2026-12-11')
})

test('a holiday of another year, or given twice, is refused', async () => {
  const act = administratorOf(database.db)
  const day = { date: '2027-01-01', name: 'Tết', kind: 'HOLIDAY', basis: 'x' }
  for (const daysOff of [
    [day],
    [
      { ...day, date: '2029-01-01' },
      { ...day, date: '2029-01-01' },
    ],
  ]) {
    const input = { year: 2029, provisional: true, daysOff, workedDays: [] }
    expect((await act(setYear, input)).answer.code).toBe('CALENDAR_INVALID')
  }
})

test('only an administrator changes calendars', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const as = anOfficer({ roles: ['AGENCY_LEADER'], agencyId: agency.id })
  const own = await act(change, { agencyId: agency.id, seenVersion: 1, calendar }, { as })
  const all = { year: 2030, provisional: true, daysOff: [], workedDays: [] }
  expect([own.codes, (await act(setYear, all, { as })).codes]).toEqual([
    ['FORBIDDEN'],
    ['FORBIDDEN'],
  ])
})
