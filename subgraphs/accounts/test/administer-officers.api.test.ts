import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { anOfficer, aService } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInLocally } from '../src/commands/sign-in-locally.ts'
import { listUnitsOfAgencies } from '../src/store/units.ts'
import { aBasis, administratorOf, mutation, read, today } from './administration.builders.ts'
import { ask } from './ask.ts'
import { anAgency, anIdNumber, anOfficerOf, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const officerFields = `... on AdministerOfficerSuccess { officer { id name roles validTo unit { id } } }`
const give = mutation('givePost', officerFields)
const change = mutation('changePost', officerFields)
const end = mutation('endPost', officerFields)
const passwordFields = '... on GivePasswordSuccess { account { id username } firstPassword }'
const open = mutation('openAccount', passwordFields)
const reset = mutation('resetPassword', passwordFields)

const title = { vi: 'Chuyên viên' }

function aPost(agencyId: string, overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ agencyId, title, roles: ['PROCESSING_OFFICER'], validFrom: '2026-11-01', basis: aBasis },
    holder: { fullName: 'Đỗ Văn Giả Định', idNumber: anIdNumber() },
    ...overrides,
  }
}

async function postsNow(personId: string) {
  const gateway = aContext(database.db, aService('gateway'), { now: today })
  const { data } = await ask(
    gateway,
    `mutation ($id: ID!) { refreshSignIn(personId: $id) { memberships { officerId roles } } }`,
    { id: personId },
  )
  return (data?.['refreshSignIn'] as { memberships: readonly unknown[] }).memberships
}

test('[DL24 Đ6.2, DL24 Đ11.6] a post is given on the agency’s letter, tells others, and stands in the log', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const { answer } = await act(give, aPost(agency.id))
  const officer = answer['officer'] as { id: string }
  expect(officer).toMatchObject({ name: 'Đỗ Văn Giả Định', roles: ['PROCESSING_OFFICER'] })

  const events = await database.db.query.select().from(outbox).where(eq(outbox.key, officer.id))
  expect(events).toMatchObject([
    { type: 'accounts.officer-changed.v1', payload: { agencyId: agency.id, active: true } },
  ])
  const log = `query ($id: ID!) { administrationLog(subjectId: $id) {
    nodes { act at actorName subjectName agency { id } basis { number date } changes { field after } } } }`
  expect(await read(database.db, log, { id: officer.id })).toMatchObject({
    nodes: [
      {
        ...{ act: 'POST_GIVEN', at: today, actorName: 'Quản trị Thử', agency: { id: agency.id } },
        ...{ subjectName: 'Đỗ Văn Giả Định', basis: aBasis },
        changes: expect.arrayContaining([
          { field: 'roles', after: 'PROCESSING_OFFICER' },
        ]) as unknown,
      },
    ],
  })
})

test.each([
  ['BASIS_INVALID', { basis: { number: ' ', date: '2026-11-20' } }],
  ['BASIS_INVALID', { basis: { number: '1', date: '2026-11-24' } }],
  ['POST_INVALID', { roles: [] }],
  ['POST_INVALID', { roles: ['INTEGRATION_CLIENT'] }],
  ['POST_INVALID', { validTo: '2026-10-01' }],
  ['POST_INVALID', { unitId: newId() }],
  ['NAME_INVALID', { holder: { fullName: '' } }],
  ['ID_NUMBER_INVALID', { holder: { fullName: 'Mẫu', idNumber: '12' } }],
  ['SUBJECT_NOT_FOUND', { holder: { personId: newId() } }],
  ['SUBJECT_NOT_FOUND', { agencyId: newId() }],
])('%s', async (code, overrides) => {
  const agency = await anAgency(database.db)
  const { answer } = await administratorOf(database.db)(give, aPost(agency.id, overrides))
  expect(answer.code).toBe(code)
})

test('a person known by number is not entered twice, nor given the same post twice', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const person = await aPerson(database.db, { fullName: 'Bùi Thị Mẫu' })
  const holder = { fullName: 'Tên Khác', idNumber: person.idNumber }
  const { answer } = await act(give, aPost(agency.id, { holder }))
  expect(answer['officer']).toMatchObject({ name: 'Bùi Thị Mẫu' })
  const byId = aPost(agency.id, { holder: { personId: person.id } })
  expect((await act(give, byId)).answer.code).toBe('POST_EXISTS')
  const found = await read(
    database.db,
    'query ($n: String!) { findPostCandidate(idNumber: $n) { personId fullName } }',
    { n: person.idNumber },
  )
  expect(found).toEqual({ personId: person.id, fullName: 'Bùi Thị Mẫu' })
  const reads = await database.db.client`
    select purpose from person_reads where person_id = ${person.id} order by id`
  expect(reads.map(({ purpose }) => purpose as unknown)).toEqual(['givePost', 'findPostCandidate'])
})

test('changed roles hold with the next identity token; an ended post holds no more', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const [unit] = await listUnitsOfAgencies(database.db, [agency.id])
  const post = await anOfficerOf(database.db, agency)
  const wanted = { officerId: post.id, unitId: unit?.id, title, roles: ['UNIT_HEAD'] }
  const { answer } = await act(change, { ...wanted, basis: aBasis })
  expect(answer['officer']).toMatchObject({ roles: ['UNIT_HEAD'], unit: { id: unit?.id } })
  expect(await postsNow(post.personId)).toEqual([{ officerId: post.id, roles: ['UNIT_HEAD'] }])

  const past = { officerId: post.id, from: '2026-11-22', basis: aBasis }
  expect((await act(end, past)).answer.code).toBe('POST_INVALID')
  await act(end, { ...past, from: '2026-11-23' })
  expect(await postsNow(post.personId)).toEqual([])
  expect((await act(change, { ...wanted, basis: aBasis })).answer.code).toBe('POST_ENDED')
})

test('the last administrator stays, also when two end each other’s posts at once', async () => {
  const own = await openTestDatabase()
  try {
    const act = administratorOf(own.db)
    const agency = await anAgency(own.db)
    const roles = ['ADMINISTRATOR'] as const
    const one = await anOfficerOf(own.db, agency, { roles })
    const without = { officerId: one.id, title, roles: ['ANALYST'], basis: aBasis }
    expect((await act(change, without)).answer.code).toBe('LAST_ADMINISTRATOR')

    const other = await anOfficerOf(own.db, agency, { roles })
    const answers = await Promise.all(
      [one, other].map(({ id }) => act(end, { officerId: id, from: '2026-11-23', basis: aBasis })),
    )
    const codes = answers.map(({ answer }) => answer.code ?? 'done')
    expect(codes.toSorted()).toEqual(['LAST_ADMINISTRATOR', 'done'])

    const left = answers[0]?.answer.code ? one : other
    const suspend = mutation('suspendAccount', '... on SuspensionSuccess { suspension { id } }')
    const input = { personId: left.personId, reason: 'Báo mất' }
    expect((await act(suspend, input)).answer.code).toBe('LAST_ADMINISTRATOR')
  } finally {
    await own.close()
  }
})

test('a first password is told once, opens the account, and has to be changed', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const post = await anOfficerOf(database.db, agency)
  const requestId = newId()
  const input = { officerId: post.id, username: ' Can-Bo.Thu ', basis: aBasis }
  const { answer } = await act(open, input, { requestId })
  expect(answer['account']).toMatchObject({ username: 'can-bo.thu' })
  const password = String(answer['firstPassword'])
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  const repeated = await act(open, input, { requestId })
  expect(repeated.answer).toMatchObject({ account: answer['account'], firstPassword: null })

  const signedIn = await signInLocally(database.db, { username: 'can-bo.thu', password }, today)
  expect(signedIn.outcome).toBe('NEW_PASSWORD_NEEDED')
  expect((await act(open, input)).answer.code).toBe('ACCOUNT_EXISTS')
  const stored = await database.db.client`select * from administration_log`
  expect(JSON.stringify(stored)).not.toContain(password)
})

test('user names are small letters, and one person’s only', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const [one, other] = [
    await anOfficerOf(database.db, agency),
    await anOfficerOf(database.db, agency),
  ]
  const bad = { officerId: one.id, username: 'cán bộ', basis: aBasis }
  expect((await act(open, bad)).answer.code).toBe('USERNAME_INVALID')
  await act(open, { ...bad, username: 'can-bo.mot' })
  const taken = { officerId: other.id, username: 'can-bo.mot', basis: aBasis }
  expect((await act(open, taken)).answer.code).toBe('USERNAME_TAKEN')
})

test('[DL24 Đ24.3] a new first password takes the place of the lost one', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const post = await anOfficerOf(database.db, agency)
  const username = 'can-bo.quen'
  const opened = await act(open, { officerId: post.id, username, basis: aBasis })
  const { id: accountId } = opened.answer['account'] as { id: string }
  const { answer } = await act(reset, { accountId, basis: aBasis })
  const outcomeOf = async (password: unknown) =>
    (await signInLocally(database.db, { username, password: String(password) }, today)).outcome
  expect(await outcomeOf(opened.answer['firstPassword'])).toBe('WRONG')
  expect(await outcomeOf(answer['firstPassword'])).toBe('NEW_PASSWORD_NEEDED')
  expect((await act(reset, { accountId: newId(), basis: aBasis })).answer.code).toBe(
    'SUBJECT_NOT_FOUND',
  )
})

test('none of this is for others', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const post = await anOfficerOf(database.db, agency)
  const as = anOfficer({ roles: ['AGENCY_LEADER'], agencyId: agency.id })
  const basis = aBasis
  const tries = [
    act(give, aPost(agency.id), { as }),
    act(change, { officerId: post.id, title, roles: ['UNIT_HEAD'], basis }, { as }),
    act(end, { officerId: post.id, from: '2026-11-23', basis }, { as }),
    act(open, { officerId: post.id, username: 'x.y.z', basis }, { as }),
    act(reset, { accountId: newId(), basis }, { as }),
  ]
  for (const { codes } of await Promise.all(tries)) expect(codes).toEqual(['FORBIDDEN'])
})

test('posts are found by words of the name or by user name, by role and state; accounts are seen by administrators', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const person = await aPerson(database.db, { fullName: 'Hoàng Đình Độc Nhất' })
  const name = person.fullName
  const post = await anOfficerOf(database.db, agency, { personId: person.id, name })
  await act(open, { officerId: post.id, username: 'doc-nhat', basis: aBasis })
  const query = `query ($s: String, $role: OfficerRole, $state: PostState) {
    administeredOfficers(search: $s, role: $role, state: $state) { nodes { id account { username } } } }`
  const list = (variables: Record<string, unknown>) =>
    read<{ nodes: unknown[] }>(database.db, query, variables)
  const found = { nodes: [{ id: post.id, account: { username: 'doc-nhat' } }] }
  for (const s of ['dinh doc', 'Độc Nhất', 'doc-nhat']) expect(await list({ s })).toEqual(found)
  expect((await list({ s: 'doc nhat', role: 'UNIT_HEAD' })).nodes).toEqual([])
  expect((await list({ s: 'doc nhat', state: 'ENDED' })).nodes).toEqual([])

  const seen = await ask(
    aContext(database.db, anOfficer({ agencyId: agency.id, roles: ['UNIT_HEAD'] })),
    'query ($id: ID!) { agency(id: $id) { officers { account { username } } } }',
    { id: agency.id },
  )
  expect(seen.data).toEqual({ agency: { officers: [{ account: null }] } })
})
