import type { NewEvent } from '@motcua/events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askBehind, ask, askFigures, askFiguresBy } from '../../test/ask.ts'
import {
  aContext,
  applyDossiers,
  openTestDatabase,
  type TestDatabase,
} from '../../test/database.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import { figureColumns, type FigureName } from '../domain/figures.ts'

/** The 11th of September 2026 at noon: September is running. */
const now = hour(10 * 24 + 12)
const september = { from: '2026-09-01', to: '2026-09-30' }
const [north, south] = ['agency-north', 'agency-south']

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const events = lives().flatMap((life) => life.events)
  await deliver(events)
})
afterAll(() => database.close())

/** Nine dossiers, one for each thing that can be told of a dossier. */
function lives() {
  const day = 24
  return [
    aLife({ dossierId: 'early', agencyId: north })
      .submitted(hour(1))
      .accepted(hour(9), hour(5 * day))
      .settled(hour(3 * day)),
    aLife({ dossierId: 'on-time', agencyId: north })
      .accepted(hour(9), hour(5 * day + 16))
      .settled(hour(5 * day + 10))
      .returned(hour(6 * day)),
    aLife({ dossierId: 'overdue', agencyId: south, channel: 'POST' })
      .accepted(hour(9), hour(2 * day))
      .settled(hour(4 * day)),
    aLife({ dossierId: 'carried', agencyId: south, channel: 'COUNTER' }).accepted(
      hour(-48),
      hour(30 * day),
    ),
    aLife({
      dossierId: 'late',
      agencyId: north,
      procedureId: 'procedure-2',
      fieldCode: 'DD',
    }).accepted(hour(30), hour(9 * day)),
    aLife({ dossierId: 'near', agencyId: north }).accepted(hour(30), hour(11 * day + 8)),
    aLife({ dossierId: 'still', agencyId: north }).accepted(hour(30), null),
    aLife({ dossierId: 'waiting', agencyId: south }).submitted(hour(200)),
    aLife({ dossierId: 'declined', agencyId: south }).submitted(hour(20)).declined(hour(30)),
  ]
}

function deliver(events: readonly NewEvent[]) {
  return database.db.transaction((tx) => applyDossiers(tx, events))
}

function supervisor() {
  return aContext(database.db, { now: () => now })
}

test('[DL24 Đ5.6, DL26 Đ6.6] the figures of a running period, in the columns of report 06', async () => {
  const { data } = await askFigures(supervisor(), september)
  expect(data?.figures).toEqual({
    received: 7,
    receivedOnline: 5,
    receivedDirect: 1,
    carriedOver: 1,
    settled: 3,
    settledEarly: 1,
    settledOnTime: 1,
    settledOverdue: 1,
    inProgress: 4,
    inProgressOnTime: 3,
    inProgressOverdue: 1,
    nearlyDue: 1,
    awaitingIntake: 1,
    declined: 1,
    acceptedAhead: 0,
    awaitingSupplement: 0,
    awaitingPayment: 0,
    withdrawalRequested: 0,
    discontinued: 0,
    returned: 1,
  })
})

test('a period that is over is judged at its end', async () => {
  const { data } = await askFigures(supervisor(), { from: '2026-09-02', to: '2026-09-03' })
  expect(data?.figures).toMatchObject({
    received: 7,
    carriedOver: 4,
    settled: 0,
    inProgress: 7,
    // Due on the 3rd and settled on the 5th: overdue then, though settled since.
    inProgressOverdue: 1,
    declined: 1,
  })
})

test.each([
  [{ agencyId: north }, 5, 2],
  [{ agencyId: south }, 2, 1],
  [{ fieldCode: 'DD' }, 1, 0],
  [{ procedureId: 'procedure-1' }, 6, 3],
  [{ procedureId: 'procedure-1', fieldCode: 'DD' }, 0, 0],
  [{ channel: 'POST' }, 1, 1],
  [{ agencyId: north, channel: 'ONLINE', procedureId: 'procedure-2' }, 1, 0],
])('%o narrows the figures', async (cut, received, settled) => {
  const { data } = await askFigures(supervisor(), { ...september, ...cut })
  expect(data?.figures).toMatchObject({ received, settled })
})

test('lines come largest first and name what they are about', async () => {
  const byAgency = await askFiguresBy(supervisor(), 'AGENCY', september)
  expect(byAgency.data?.figuresBy).toMatchObject([
    { key: north, agency: { id: north }, procedure: null, figures: { received: 5 } },
    { key: south, agency: { id: south }, procedure: null, figures: { received: 2 } },
  ])
  const byProcedure = await askFiguresBy(supervisor(), 'PROCEDURE', {
    ...september,
    agencyId: north,
  })
  expect(byProcedure.data?.figuresBy.map(({ procedure }) => procedure?.id)).toEqual([
    'procedure-1',
    'procedure-2',
  ])
  const byField = await askFiguresBy(supervisor(), 'FIELD', september)
  expect(byField.data?.figuresBy.map(({ key }) => key)).toEqual(['HT', 'DD'])
  const byChannel = await askFiguresBy(supervisor(), 'CHANNEL', september)
  expect(byChannel.data?.figuresBy.map(({ key }) => key)).toEqual(['ONLINE', 'COUNTER', 'POST'])
})

test('[KT22 Đ23.10] each figure opens exactly its dossiers, page by page by due date', async () => {
  const { data } = await askFigures(supervisor(), september)
  for (const figure of Object.keys(figureColumns) as FigureName[]) {
    const expected = data?.figures[figureColumns[figure]]
    const ids: string[] = []
    let after: string | null = null
    do {
      const page = await askBehind(supervisor(), figure, september, { first: 2, after })
      expect(page.data?.dossiersBehind.totalCount).toBe(expected)
      ids.push(...(page.data?.dossiersBehind.nodes.map(({ dossier }) => dossier.id) ?? []))
      const info = page.data?.dossiersBehind.pageInfo
      after = info?.hasNextPage ? (info.endCursor ?? null) : null
    } while (after)
    expect([figure, new Set(ids).size]).toEqual([figure, expected])
  }
})

test('a dossier behind a figure carries what it was counted by, and references', async () => {
  const { data } = await askBehind(supervisor(), 'IN_PROGRESS', september)
  expect(data?.dossiersBehind.nodes.map(({ dossier }) => dossier.id)).toEqual([
    'late',
    'near',
    'carried',
    'still',
  ])
  expect(data?.dossiersBehind.nodes[0]).toMatchObject({
    dossier: { __typename: 'Dossier', id: 'late' },
    agency: { id: north },
    procedureName: 'Thủ tục procedure-2',
    dueAt: hour(9 * 24).toISOString(),
  })
})

test('a series names every day of the period', async () => {
  const query = `query ($filter: FiguresFilter!) {
    dailyFigures(filter: $filter) { day received settled settledOverdue }
  }`
  const filter = { from: '2026-08-30', to: '2026-09-06' }
  const { data } = await ask<{ readonly dailyFigures: unknown[] }>(supervisor(), query, { filter })
  expect(data.dailyFigures).toEqual([
    { day: '2026-08-30', received: 1, settled: 0, settledOverdue: 0 },
    { day: '2026-08-31', received: 0, settled: 0, settledOverdue: 0 },
    { day: '2026-09-01', received: 3, settled: 0, settledOverdue: 0 },
    { day: '2026-09-02', received: 3, settled: 0, settledOverdue: 0 },
    { day: '2026-09-03', received: 0, settled: 0, settledOverdue: 0 },
    { day: '2026-09-04', received: 0, settled: 1, settledOverdue: 0 },
    { day: '2026-09-05', received: 0, settled: 1, settledOverdue: 1 },
    { day: '2026-09-06', received: 0, settled: 1, settledOverdue: 0 },
  ])
  const long = { from: '2025-01-01', to: '2026-09-06' }
  expect((await ask(supervisor(), query, { filter: long })).code).toBe('BAD_USER_INPUT')
})

test('the number of statements does not grow with lines or dossiers', async () => {
  const count = async (read: () => Promise<unknown>) => {
    database.takeStatements()
    await read()
    return database.takeStatements().length
  }
  expect(await count(() => askFigures(supervisor(), september))).toBe(1)
  expect(await count(() => askFiguresBy(supervisor(), 'AGENCY', september))).toBe(1)
  expect(await count(() => askBehind(supervisor(), 'RECEIVED', september))).toBe(2)
})
