import { anOfficer } from '@motcua/testkit'
import { officeHours } from '@motcua/working-time'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askBehind, askFigures, askFiguresBy } from '../../test/ask.ts'
import { aContext, deliver, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { anAgency } from '../../test/directory.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import type { FigureName } from '../domain/figures.ts'

/** Friday the 11th of September 2026 at 10:00. */
const now = hour(10 * 24 + 10)
const september = { from: '2026-09-01', to: '2026-09-30' }
const day = (of: number, clock = 9) => hour((of - 1) * 24 + clock)

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const accepted = (dossierId: string, dueAt = day(25)) =>
    aLife({ dossierId }).submitted(day(7)).accepted(day(8), dueAt).forwarded(day(8))
  const lives = [
    accepted('waiting', day(10)).supplementRequested(day(9)),
    accepted('late-then-asked', day(9, 8)).supplementRequested(day(10)),
    accepted('mended', day(9)).supplementRequested(day(8, 15)).supplementReceived(day(10), day(30)),
    accepted('to-pay').paymentRequested(day(9)),
    accepted('paid').paymentRequested(day(9)).paid(day(10)),
    accepted('to-withdraw').withdrawalRequested(day(10)),
    accepted('withdrawn').withdrawalRequested(day(10)).discontinued(day(10, 15)),
    accepted('withdrawn-late', day(9)).discontinued(day(10)).refunded(day(10)),
    aLife({ dossierId: 'withdrawn-early' }).submitted(day(9)).discontinued(day(10)),
    aLife({ dossierId: 'asked-at-intake' }).submitted(day(9)).supplementRequested(day(10)),
    accepted('returned').settled(day(9)).returned(day(10)),
    accepted('given').assigned(day(9), 'officer-1'),
    accepted('given-again').assigned(day(9), 'officer-1').assigned(day(10), 'officer-2'),
    // Accepted on Saturday the 5th: received on Monday the 7th.
    aLife({ dossierId: 'weekend' }).submitted(day(5)).accepted(day(5), day(20), day(7, 7)),
  ]
  await deliver(
    database.db,
    lives.flatMap(({ events }) => events),
  )
})
afterAll(() => database.close())

function supervisor(at = now) {
  return aContext(database.db, { now: () => at })
}

async function behind(figure: FigureName, filter: object = september, at = now) {
  const { data } = await askBehind(supervisor(at), figure, filter)
  return data?.dossiersBehind.nodes.map(({ dossier }) => dossier.id).sort()
}

test.each([
  ['AWAITING_SUPPLEMENT', ['asked-at-intake', 'late-then-asked', 'waiting']],
  ['AWAITING_PAYMENT', ['to-pay']],
  ['WITHDRAWAL_REQUESTED', ['to-withdraw']],
  ['DISCONTINUED', ['withdrawn', 'withdrawn-early', 'withdrawn-late']],
  ['RETURNED', ['returned']],
  ['AWAITING_INTAKE', []],
] as const)('[KT22 Đ23.10, DL24 Đ5.6] %s opens what stands so', async (figure, ids) => {
  expect(await behind(figure)).toEqual(ids)
  const { data } = await askFigures(supervisor(), september)
  const column = figure.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  expect(data?.figures[column]).toBe(ids.length)
})

test('while the clock stands a dossier is not overdue, unless it was when the clock was stopped', async () => {
  expect(await behind('IN_PROGRESS_OVERDUE')).toEqual(['late-then-asked'])
  expect(await behind('IN_PROGRESS_ON_TIME')).toContain('waiting')
})

test('[DN19 Đ22.6] what ended without a result counts as settled by its punctuality, where it had been received', async () => {
  const { data } = await askFigures(supervisor(), september)
  expect(data?.figures).toMatchObject({ settled: 3, settledEarly: 2, settledOverdue: 1 })
  expect(await behind('SETTLED')).toEqual(['returned', 'withdrawn', 'withdrawn-late'])
  expect(data?.figures['received']).toBe(
    (data?.figures['settled'] ?? 0) + (data?.figures['inProgress'] ?? 0),
  )
})

test('[DL24 Đ8.1c] what was accepted on a day off shows as accepted until it counts as received', async () => {
  const weekend = { from: '2026-09-01', to: '2026-09-05' }
  expect(await behind('ACCEPTED_AHEAD', weekend, day(5, 12))).toEqual(['weekend'])
  expect(await behind('RECEIVED', weekend, day(5, 12))).toEqual([])
  expect(await behind('ACCEPTED_AHEAD', { from: '2026-09-01', to: '2026-09-07' })).toEqual([])
  expect(await behind('RECEIVED', { from: '2026-09-07', to: '2026-09-07' })).toEqual(['weekend'])
})

test('[DN19 Đ24.3, LD24 Đ24.3] the lines of officers are who was given the dossiers last, in one agency only', async () => {
  const inOne = { ...september, agencyId: 'agency-1' }
  const { data } = await askFiguresBy(supervisor(), 'OFFICER', inOne)
  const lines = Object.fromEntries(
    data?.figuresBy.map(({ key, figures }) => [key, figures['inProgress']]) ?? [],
  )
  expect(lines).toEqual({ 'officer-1': 1, 'officer-2': 1, UNASSIGNED: 7 })
  expect(await behind('IN_PROGRESS', { ...september, officerId: 'officer-2' })).toEqual([
    'given-again',
  ])
  expect((await askFiguresBy(supervisor(), 'OFFICER', september)).code).toBe('BAD_USER_INPUT')
  const leader = anOfficer({ agencyId: 'agency-1', roles: ['AGENCY_LEADER'] })
  const own = aContext(database.db, { identity: leader, now: () => now })
  expect((await askFiguresBy(own, 'OFFICER', september)).data?.figuresBy).toHaveLength(3)
})

test('a line of an officer names the officer, the line of nobody names nobody', async () => {
  const query = `query ($filter: FiguresFilter!) { figuresBy(dimension: OFFICER, filter: $filter) { key officer { id } } }`
  const { data } = await ask<{ readonly figuresBy: readonly { key: string; officer: unknown }[] }>(
    supervisor(),
    query,
    { filter: { ...september, agencyId: 'agency-1' } },
  )
  expect(data.figuresBy).toContainEqual({ key: 'officer-1', officer: { id: 'officer-1' } })
  expect(data.figuresBy).toContainEqual({ key: 'UNASSIGNED', officer: null })
})

test('nearly due is eight working hours by the calendar of the agency, also when the calendar changes', async () => {
  const life = aLife({ dossierId: 'near', agencyId: 'agency-9' })
  // Monday the 14th at 10:00: eight working hours earlier is Friday the 11th at 10:00.
  await deliver(database.db, life.accepted(day(8), day(14, 10)).events)
  const filter = { ...september, agencyId: 'agency-9' }
  expect(await behind('NEARLY_DUE', filter, day(11, 10))).toEqual([])
  expect(await behind('NEARLY_DUE', filter, new Date(day(11, 10).getTime() + 60_000))).toEqual([
    'near',
  ])
  expect(await behind('NEARLY_DUE', filter, day(12))).toEqual(['near'])

  const saturdays = anAgency('agency-9', { hours: officeHours.FROM_0700_AND_SATURDAY_MORNING })
  await deliver(database.db, [saturdays])
  expect(await behind('NEARLY_DUE', filter, day(11, 14))).toEqual([])
  expect(await behind('NEARLY_DUE', filter, day(12, 8))).toEqual(['near'])
})
