import { anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../test/ask.ts'
import {
  aContext,
  deliver,
  indexSet,
  openTestDatabase,
  type TestDatabase,
} from '../../test/database.ts'
import { anAgency, aProcedure } from '../../test/directory.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import { closed, day, feedback, now, papers, rated } from '../../test/september.ts'
import type { Context } from '../context.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const free = { agencyId: 'north', procedureId: 'free' }
  const paid = { agencyId: 'north', procedureId: 'paid', feeTotal: 50_000 }
  const lives = [
    aLife({ ...free, dossierId: 'good', papers: papers(2, 2, 1) })
      .accepted(day(2), day(8))
      .settled(day(4)),
    aLife({ ...free, dossierId: 'disliked', papers: papers(2, 1) })
      .accepted(day(2), day(8))
      .settled(day(4)),
    aLife({ ...free, dossierId: 'late', channel: 'COUNTER' })
      .accepted(day(2), day(4))
      .settled(day(8)),
    // Settled in time, but asked twice: overdue in the index.
    aLife({ ...free, dossierId: 'asked-twice' })
      .accepted(day(2), day(4))
      .supplementRequested(day(3))
      .supplementReceived(day(3), day(20))
      .supplementRequested(day(4))
      .supplementReceived(day(5), day(20))
      .settled(day(6)),
    // Due before now, but the clock was stopped in time.
    aLife({ ...free, dossierId: 'waiting' })
      .accepted(day(2), day(8))
      .supplementRequested(day(4)),
    aLife({ ...paid, dossierId: 'paid-online' })
      .accepted(day(2), day(20))
      .paid(day(3)),
    aLife({ ...paid, dossierId: 'paid-cash' })
      .accepted(day(2), day(20))
      .paid(day(3), 'CASH'),
    aLife({ ...free, dossierId: 'august', agencyId: 'north' })
      .accepted(hour(-200), hour(-100))
      .settled(hour(-90)),
    aLife({ ...free, dossierId: 'of-south', agencyId: 'south' })
      .accepted(day(2), day(20))
      .settled(day(4)),
    aLife({ ...free, dossierId: 'withdrawn', agencyId: 'south' })
      .accepted(day(2), day(20))
      .discontinued(day(4)),
  ]
  await deliver(database.db, [
    anAgency('north'),
    anAgency('south'),
    anAgency('department', { level: 'PROVINCE' }),
    anAgency('office', { level: 'PROVINCE', fieldCodes: [] }),
    aProcedure('free'),
    aProcedure('closed', { complete: false }),
    closed('closed'),
    aProcedure('paid', { fee: 50_000, onlineLevel: 'PARTIAL', complete: false }),
    ...lives.flatMap(({ events }) => events),
    rated('good', true),
    rated('disliked', false),
    ...feedback('f1', { onTime: true }, day(20)),
    ...feedback('f2', { onTime: false }, day(9)),
    ...feedback('f3', null, day(12)),
    ...feedback('f4', null, day(25)),
    {
      type: 'feedback.answer-rated.v1',
      key: 'f1',
      payload: { feedbackId: 'f1', agencyId: 'north', satisfied: true },
      occurredAt: day(11),
    },
  ])
})
afterAll(() => database.close())

function as(identity = anOfficer({ roles: ['SUPERVISOR'] })) {
  return aContext(database.db, { identity, now: () => now })
}

interface ComponentAnswer {
  readonly code: string
  readonly points: number | null
  readonly basis: string
  readonly numerator: number | null
  readonly denominator: number | null
}
interface AgencyAnswer {
  readonly agency: { readonly id: string }
  readonly rank: number
  readonly ranked: number
  readonly points: number
  readonly reachable: number
  readonly score: number
  readonly grade: string
  readonly components: readonly ComponentAnswer[]
}

async function readIndex(context: Context, year = 2026, month: number | null = 9) {
  const query = `query ($year: Int!, $month: Int) { serviceIndex(year: $year, month: $month) { from to groups { code most } agencies {
    agency { id } level rank ranked points reachable score grade gradeName { vi }
    components { code points basis numerator denominator most formula { vi } lacking { vi en } } } } }`
  type Index = { readonly serviceIndex: { readonly agencies: readonly AgencyAnswer[] } }
  const { data, code } = await ask<Index | null>(context, query, { year, month })
  return { agencies: data?.serviceIndex.agencies ?? [], index: data?.serviceIndex, code }
}

async function componentsOf(agencyId: string) {
  const { agencies } = await readIndex(as())
  const found = agencies.find(({ agency }) => agency.id === agencyId)
  return new Map(found?.components.map((component) => [component.code, component]))
}

test.each([
  ['PROGRESS', 5, 7, 14.29],
  ['ONLINE_DOSSIERS', 6, 7, 0],
  ['DIGITISED_PAPERS', 1, 2, 2.5],
  ['REUSED_DIGITIZED_DATA', 1, 2, 1.25],
  ['PAYMENT_DOSSIERS', 1, 2, 3],
  ['PAYMENT_PROCEDURES', 1, 1, 2],
  ['PAYMENT_USED', 1, 1, 2],
  ['PETITION_ON_TIME', 1, 3, 2],
  ['PETITION_SATISFACTION', 1, 1, 6],
  ['RECEIVING_SATISFACTION', 4, 7, 3.81],
  ['PUBLIC_CONTENT_FULL', 1, 2, 1],
  ['PUBLIC_UPDATE_ON_TIME', 2, 2, 4],
] as const)(
  '[LD24 Đ18.2] %s is %i of %i: %d points',
  async (code, numerator, denominator, points) => {
    const component = (await componentsOf('north')).get(code)
    expect(component).toMatchObject({ basis: 'MEASURED', numerator, denominator, points })
  },
)

test('communes get the points of what does not apply to them; what has no source is left out and says why', async () => {
  const north = await componentsOf('north')
  expect(north.get('ONLINE_SERVICES')).toMatchObject({ basis: 'GRANTED', points: 12 })
  const department = await componentsOf('department')
  expect(department.get('ONLINE_SERVICES')).toMatchObject({
    basis: 'MEASURED',
    numerator: 1,
    denominator: 2,
  })
  expect(north.get('DOSSIER_SYNC')).toMatchObject({
    basis: 'LACKING',
    points: null,
    lacking: { vi: expect.stringContaining('Chưa kết nối') as string },
  })
})

test('whether the original is electronic is not told by events: it is not measured rather than always full', async () => {
  expect((await componentsOf('north')).get('ORIGINAL_RESULT_AVAILABLE')).toMatchObject({
    ...{ basis: 'LACKING', points: null, numerator: null, denominator: null },
    lacking: { vi: expect.stringContaining('100%') as string },
  })
})

test('a withdrawn dossier counts where it had been received', async () => {
  const south = await componentsOf('south')
  expect(south.get('PROGRESS')).toMatchObject({ numerator: 2, denominator: 2 })
  expect(south.get('PAYMENT_DOSSIERS')).toMatchObject({ basis: 'NOTHING', points: null })
  expect(south.get('PETITION_ON_TIME')).toMatchObject({ basis: 'NOTHING', points: 6 })
})

test('[LD24 Đ18.1, DN19 Đ33.1] agencies are graded and ranked within their level', async () => {
  const { agencies, index } = await readIndex(as())
  expect(index).toMatchObject({ from: '2026-09-01', to: '2026-09-30' })
  const communes = agencies.filter(({ ranked }) => ranked === 2)
  expect(communes.map(({ agency, rank }) => [agency.id, rank])).toEqual([
    ['south', 1],
    ['north', 2],
  ])
  expect(agencies.find(({ agency }) => agency.id === 'department')).toMatchObject({
    rank: 1,
    ranked: 1,
  })
  for (const { points, reachable, score, grade, components } of agencies) {
    const sum = components.reduce((total, component) => total + (component.points ?? 0), 0)
    expect(points).toBeCloseTo(sum, 2)
    expect(score).toBeCloseTo((100 * points) / reachable, 1)
    expect(grade).toBe(indexSet.grades.find(({ from }) => score >= from)?.code)
  }
})

test('the year sums its months up, an empty month has nothing to tell', async () => {
  const year = await readIndex(as(), 2026, null)
  const north = year.agencies.find(({ agency }) => agency.id === 'north')
  const progress = north?.components.find(({ code }) => code === 'PROGRESS')
  expect(progress).toMatchObject({ denominator: 8 })
  const march = (await readIndex(as(), 2026, 3)).agencies.flatMap(({ components }) => components)
  expect(march.find(({ code }) => code === 'PROGRESS')).toMatchObject({ basis: 'NOTHING' })
  expect((await readIndex(as(), 2026, 13)).code).toBe('BAD_USER_INPUT')
})

async function items(context: Context, component: string, part: string, page: object = {}) {
  const query = `query ($agencyId: ID!, $component: String!, $part: IndexPart!, $first: Int, $after: String) {
    indexItems(agencyId: $agencyId, year: 2026, month: 9, component: $component, part: $part, first: $first, after: $after) {
      totalCount nodes { kind id code name dossier { id } } pageInfo { hasNextPage endCursor } } }`
  type Items = {
    readonly indexItems: {
      readonly totalCount: number
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: { readonly endCursor: string }
    }
  }
  const { data, code } = await ask<Items | null>(context, query, {
    agencyId: 'north',
    component,
    part,
    ...page,
  })
  return { items: data?.indexItems, ids: data?.indexItems.nodes.map(({ id }) => id), code }
}

test.each([
  ['PROGRESS', 'NUMERATOR', ['disliked', 'good', 'paid-cash', 'paid-online', 'waiting']],
  ['PAYMENT_DOSSIERS', 'NUMERATOR', ['paid-online']],
  ['PETITION_ON_TIME', 'DENOMINATOR', ['f1', 'f2', 'f3']],
  ['PAYMENT_USED', 'DENOMINATOR', ['paid']],
])('%s opens its %s', async (component, part, ids) => {
  const { items: found, ids: shown } = await items(as(), component, part)
  expect(shown).toEqual(ids)
  expect(found?.totalCount).toBe(ids.length)
})

test('every number of every component opens exactly so many things', async () => {
  for (const [code, { numerator, denominator }] of await componentsOf('north')) {
    if (numerator === null || denominator === null) continue
    const [above, below] = [
      await items(as(), code, 'NUMERATOR'),
      await items(as(), code, 'DENOMINATOR'),
    ]
    expect([code, above.ids?.length, below.ids?.length]).toEqual([code, numerator, denominator])
    expect(below.ids).toEqual(expect.arrayContaining([...(above.ids ?? [])]))
  }
})

test('pages follow one another; leaders see their agency and its place, others nothing', async () => {
  const first = await items(as(), 'PROGRESS', 'DENOMINATOR', { first: 4 })
  const after = first.items?.pageInfo.endCursor
  const second = await items(as(), 'PROGRESS', 'DENOMINATOR', { first: 4, after })
  expect(new Set([...(first.ids ?? []), ...(second.ids ?? [])]).size).toBe(7)
  expect((await items(as(), 'DOSSIER_SYNC', 'NUMERATOR')).code).toBe('BAD_USER_INPUT')

  const leader = as(anOfficer({ agencyId: 'south', roles: ['AGENCY_LEADER'] }))
  expect((await readIndex(leader)).agencies).toMatchObject([
    { agency: { id: 'south' }, rank: 1, ranked: 2 },
  ])
  expect((await items(leader, 'PROGRESS', 'NUMERATOR')).code).toBe('FORBIDDEN')
  expect((await readIndex(as(anOfficer({ roles: ['ONE_STOP_CLERK'] })))).code).toBe('FORBIDDEN')
})
