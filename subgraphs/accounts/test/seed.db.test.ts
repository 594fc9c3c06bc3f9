import { eventCatalogue, outbox, type EventType } from '@motcua/events'
import { findCalendarFaults } from '@motcua/working-time'
import { aService } from '@motcua/testkit'
import { count } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInLocally } from '../src/commands/sign-in-locally.ts'
import { listDemoSignIns } from '../src/seed/demo-sign-ins.ts'
import { fixedId } from '../src/seed/fixed-id.ts'
import { seed } from '../src/seed/seed.ts'
import { listActiveAgencies } from '../src/store/agencies.ts'
import { ask } from './ask.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

const options = { password: 'thu-nghiem-2026', provider: 'local', at: new Date() }

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

async function countEvents(): Promise<number> {
  const [row] = await database.db.query.select({ events: count() }).from(outbox)
  return row?.events ?? -1
}

test('the second run of the seed changes nothing', async () => {
  expect(await seed(database.db, options)).toBeGreaterThan(100)
  const events = await countEvents()
  expect(await seed(database.db, { ...options, at: new Date() })).toBe(0)
  expect(await countEvents()).toBe(events)
})

test('every event of the seed is one that others can read', async () => {
  const rows = await database.db.query.select().from(outbox)
  for (const { type, payload } of rows) eventCatalogue[type as EventType].parse(payload)
})

test('the province is whole: levels, parents, counters, calendars, officers in every role', async () => {
  const agencies = await listActiveAgencies(database.db, {})
  expect(agencies.map(({ level }) => level)).toEqual([
    ...Array<string>(7).fill('PROVINCE'),
    ...Array<string>(6).fill('COMMUNE'),
  ])
  expect(agencies.filter(({ parentId }) => parentId === null)).toHaveLength(1)
  for (const { calendar } of agencies) expect(findCalendarFaults(calendar)).toEqual([])
  const settling = await listActiveAgencies(database.db, { fieldCode: 'G15-TP07' })
  expect(settling).toHaveLength(7)
})

test('each demo account opens with the demo password; one of them wants a new one', async () => {
  const demos = listDemoSignIns()
  const names = ['cong-dan', 'mot-cua.phuong-1', 'truong-phong.phuong-1', 'can-bo.phuong-1']
  expect(demos.map(({ username }) => username)).toEqual(
    expect.arrayContaining([...names, 'lanh-dao.phuong-1', 'giam-sat', 'quan-tri']),
  )
  const { password } = options
  const some = demos.filter(({ username }) => !/xa-|so-/.test(username))
  const outcomes = await Promise.all(
    some.map(({ username }) => signInLocally(database.db, { username, password }, new Date())),
  )
  const expected = some.map(({ firstSignIn }) =>
    firstSignIn ? 'NEW_PASSWORD_NEEDED' : 'SIGNED_IN',
  )
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(expected)
  expect(demos.filter(({ firstSignIn }) => firstSignIn)).toHaveLength(1)
})

test('a demo clerk who signs in holds the post of the seed', async () => {
  const input = {
    provider: 'local',
    subject: fixedId('account:mot-cua.phuong-1'),
    fullName: 'x',
  }
  const { data } = await ask(
    aContext(database.db, aService('gateway')),
    `mutation ($input: RecordSignInInput!) { recordSignIn(input: $input) { displayName memberships { agencyId roles } } }`,
    { input },
  )
  expect(data).toMatchObject({
    recordSignIn: {
      memberships: [{ agencyId: fixedId('agency:phuong-1'), roles: ['ONE_STOP_CLERK'] }],
    },
  })
})
