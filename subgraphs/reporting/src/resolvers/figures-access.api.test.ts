import { aCitizen, anOfficer } from '@motcua/testkit'
import type { Identity, Role } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askBehind, askFigures, askFiguresBy } from '../../test/ask.ts'
import {
  aContext,
  applyDossiers,
  openTestDatabase,
  type TestDatabase,
} from '../../test/database.ts'
import { aLife, hour } from '../../test/dossier-life.ts'

const september = { from: '2026-09-01', to: '2026-09-30' }
const agencies = ['agency-1', 'agency-2', 'agency-3']

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const events = agencies.flatMap(
    (agencyId) => aLife({ dossierId: newId(), agencyId }).accepted(hour(30), hour(90)).events,
  )
  await database.db.transaction((tx) => applyDossiers(tx, events))
})
afterAll(() => database.close())

function as(identity: Identity | null) {
  return aContext(database.db, { identity, now: () => hour(240) })
}

function anOfficerIn(agencyId: string, role: Role) {
  return anOfficer({ agencyId, roles: [role] })
}

test.each(['SUPERVISOR', 'ANALYST'] as const)('%s sees the whole province', async (role) => {
  const context = as(anOfficerIn('agency-1', role))
  expect((await askFigures(context, september)).data?.figures).toMatchObject({ received: 3 })
  const other = { ...september, agencyId: 'agency-2' }
  expect((await askFigures(context, other)).data?.figures).toMatchObject({ received: 1 })
})

test.each(['AGENCY_LEADER', 'UNIT_HEAD'] as const)('%s sees their own agency', async (role) => {
  const context = as(anOfficerIn('agency-2', role))
  expect((await askFigures(context, september)).data?.figures).toMatchObject({ received: 1 })
  const lines = await askFiguresBy(context, 'AGENCY', september)
  expect(lines.data?.figuresBy.map(({ key }) => key)).toEqual(['agency-2'])
  const behind = await askBehind(context, 'RECEIVED', september)
  expect(behind.data?.dossiersBehind.nodes.map(({ agency }) => agency.id)).toEqual(['agency-2'])
})

test('a leader of two agencies sees both, and one where asked', async () => {
  const posts = ['agency-1', 'agency-3'].map((agencyId) => anOfficerIn(agencyId, 'AGENCY_LEADER'))
  const memberships = posts.flatMap((post) => post.memberships)
  const context = as(aCitizen({ memberships }))
  expect((await askFigures(context, september)).data?.figures).toMatchObject({ received: 2 })
  const one = { ...september, agencyId: 'agency-3' }
  expect((await askFigures(context, one)).data?.figures).toMatchObject({ received: 1 })
})

const filterOfOther = { ...september, agencyId: 'agency-1' }
const dailyQuery = 'query ($filter: FiguresFilter!) { dailyFigures(filter: $filter) { day } }'

test.each([
  ['a leader asks for another agency', anOfficerIn('agency-2', 'AGENCY_LEADER'), filterOfOther],
  ['a clerk asks', anOfficerIn('agency-1', 'ONE_STOP_CLERK'), september],
  ['a citizen asks', aCitizen(), september],
])('%s: FORBIDDEN, whatever is asked', async (_case, identity, filter) => {
  const context = as(identity)
  expect((await askFigures(context, filter)).code).toBe('FORBIDDEN')
  expect((await askFiguresBy(context, 'AGENCY', filter)).code).toBe('FORBIDDEN')
  expect((await askBehind(context, 'RECEIVED', filter)).code).toBe('FORBIDDEN')
  expect((await ask(context, dailyQuery, { filter })).code).toBe('FORBIDDEN')
})

test('a visitor is asked to sign in', async () => {
  expect((await askFigures(as(null), september)).code).toBe('UNAUTHENTICATED')
})

test('a period that ends before it begins, a wrong page or a foreign cursor is bad input', async () => {
  const context = as(anOfficerIn('agency-1', 'SUPERVISOR'))
  const backwards = { from: '2026-09-02', to: '2026-09-01' }
  expect((await askFigures(context, backwards)).code).toBe('BAD_USER_INPUT')
  expect((await askBehind(context, 'SETTLED', september, { first: 101 })).code).toBe(
    'BAD_USER_INPUT',
  )
  for (const after of ['not ours', Buffer.from('["soon","x"]').toString('base64url')])
    expect((await askBehind(context, 'SETTLED', september, { after })).code).toBe('BAD_USER_INPUT')
})
