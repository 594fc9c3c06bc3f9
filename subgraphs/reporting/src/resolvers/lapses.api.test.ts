import { anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../test/ask.ts'
import { aContext, deliver, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { anAgency, aProcedure } from '../../test/directory.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import type { Context } from '../context.ts'

/** Friday the 11th of September 2026 at 16:00. */
const now = hour(10 * 24 + 16)
const september = { from: '2026-09-01', to: '2026-09-30' }
const day = (of: number, clock = 9) => hour((of - 1) * 24 + clock)

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const steps = ['INTAKE', 'ASSIGN', 'VERIFY', 'APPRAISE', 'APPROVE', 'RETURN']
  const lives = [
    aLife({ dossierId: 'unopened' }).submitted(day(9)),
    aLife({ dossierId: 'fresh' }).submitted(day(11)),
    aLife({ dossierId: 'not-forwarded' }).submitted(day(8)).accepted(day(8), day(30)),
    aLife({ dossierId: 'late' })
      .submitted(day(3))
      .accepted(day(3), day(30))
      .forwarded(day(8), true),
    aLife({ dossierId: 'unassigned' })
      .accepted(day(7), day(30))
      .forwarded(day(7))
      .appraised(day(8)),
    aLife({ dossierId: 'assigned' })
      .accepted(day(7), day(30))
      .assigned(day(7), 'officer-1')
      .appraised(day(8)),
    aLife({ dossierId: 'unverified', procedureId: 'verified' })
      .accepted(day(7), day(30))
      .assigned(day(7), 'officer-1')
      .settled(day(9)),
    aLife({ dossierId: 'verified', procedureId: 'verified' })
      .accepted(day(7), day(30))
      .recorded(day(8))
      .settled(day(9)),
    aLife({ dossierId: 'elsewhere', agencyId: 'agency-2' }).submitted(day(3)),
  ]
  await deliver(database.db, [
    anAgency('agency-1'),
    anAgency('agency-2'),
    anAgency('agency-3'),
    anAgency('committee', { fieldCodes: [] }),
    aProcedure('procedure-1'),
    aProcedure('verified', { steps }),
    ...lives.flatMap(({ events }) => events),
  ])
})
afterAll(() => database.close())

function as(identity = anOfficer({ roles: ['SUPERVISOR'] })) {
  return aContext(database.db, { identity, now: () => now })
}

interface LapsesAnswer {
  readonly lapses: {
    readonly totalCount: number
    readonly nodes: readonly { readonly dossier: { readonly id: string }; readonly at: string }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

async function lapses(context: Context, kind: string, page: object = {}, filter: object = {}) {
  const query = `query ($kind: LapseKind!, $filter: LapsesFilter!, $first: Int, $after: String) {
    lapses(kind: $kind, filter: $filter, first: $first, after: $after) {
      totalCount nodes { dossier { id } at wantedBy agency { id } officer { id } } pageInfo { hasNextPage endCursor }
    }
  }`
  const variables = { kind, filter: { ...september, ...filter }, ...page }
  return ask<LapsesAnswer>(context, query, variables)
}

async function idsOf(kind: string, filter: object = {}) {
  const { data } = await lapses(as(), kind, {}, filter)
  expect(data.lapses.totalCount).toBe(data.lapses.nodes.length)
  return data.lapses.nodes.map(({ dossier }) => dossier.id)
}

test.each([
  ['UNOPENED', ['elsewhere', 'unopened']],
  ['FORWARD_OVERDUE', ['not-forwarded']],
  ['FORWARDED_LATE', ['late']],
  ['UNASSIGNED', ['unassigned']],
  ['NOT_RECORDED', ['unverified']],
])('[KT22 Đ22.4, DN19 Đ22.1] %s: what the process wanted and did not come', async (kind, ids) => {
  expect(await idsOf(kind)).toEqual(ids)
})

test('an agency and a period narrow the lists', async () => {
  expect(await idsOf('UNOPENED', { agencyId: 'agency-2' })).toEqual(['elsewhere'])
  expect(await idsOf('FORWARDED_LATE', { from: '2026-09-09' })).toEqual([])
})

test('pages follow one another, oldest first', async () => {
  const first = await lapses(as(), 'UNOPENED', { first: 1 })
  expect(first.data.lapses.pageInfo.hasNextPage).toBe(true)
  const after = first.data.lapses.pageInfo.endCursor
  const second = await lapses(as(), 'UNOPENED', { first: 1, after })
  expect(second.data.lapses.nodes.map(({ dossier }) => dossier.id)).toEqual(['unopened'])
  expect((await lapses(as(), 'UNOPENED', { after: 'x' })).code).toBe('BAD_USER_INPUT')
})

test('the counts are those of the lists; leaders see their own agencies, others nothing', async () => {
  const query = 'query ($filter: LapsesFilter!) { lapseCounts(filter: $filter) { kind count } }'
  type Counts = { readonly lapseCounts: readonly { kind: string; count: number }[] }
  const counts = async (context: Context) => {
    const { data } = await ask<Counts>(context, query, { filter: september })
    return data.lapseCounts.map(({ count }) => count)
  }
  expect(await counts(as())).toEqual([2, 1, 1, 1, 1])
  const leader = anOfficer({ agencyId: 'agency-2', roles: ['AGENCY_LEADER'] })
  expect(await counts(as(leader))).toEqual([1, 0, 0, 0, 0])
  const other = await lapses(as(leader), 'UNOPENED', {}, { agencyId: 'agency-1' })
  expect(other.code).toBe('FORBIDDEN')
  expect((await lapses(as(anOfficer({ roles: ['ONE_STOP_CLERK'] })), 'UNOPENED')).code).toBe(
    'FORBIDDEN',
  )
})

test('[KT22 Đ22.4] agencies that do not act while others do, those who never did first', async () => {
  const query = `query ($days: Int) { idleAgencies(workingDays: $days) { agency { id } idleDays open unopened lastActAt } }`
  type Idle = { readonly idleAgencies: readonly { readonly agency: { readonly id: string } }[] }
  const idle = await ask<Idle>(as(), query, { days: 3 })
  expect(idle.data.idleAgencies).toMatchObject([
    { agency: { id: 'agency-2' }, idleDays: null, open: 0, unopened: 1, lastActAt: null },
    { agency: { id: 'agency-3' }, idleDays: null, open: 0, unopened: 0 },
  ])
  // The last act was on Wednesday: for two days everybody has been idle, so nobody is.
  expect((await ask<Idle>(as(), query, { days: 2 })).data.idleAgencies).toEqual([])
  expect((await ask(as(), query, { days: 0 })).code).toBe('BAD_USER_INPUT')
})
