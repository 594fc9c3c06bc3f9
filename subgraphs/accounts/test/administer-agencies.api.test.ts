import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBasis, administratorOf, mutation, read } from './administration.builders.ts'
import { ask } from './ask.ts'
import { anAgency, anOfficerOf } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const agencyFields = `... on AdministerAgencySuccess { agency { id version name { vi } active dissolvedOn
  successor { id } parent { id } units { id name { vi } position } closedUnits { id }
  contacts { name duty phone } history { name { vi } identifier validFrom validTo } } }`
const enter = mutation('enterAgency', agencyFields)
const change = mutation('changeAgency', agencyFields)
const dissolve = mutation('dissolveAgency', agencyFields)
const save = mutation('saveUnit', agencyFields)
const close = mutation('closeUnit', agencyFields)

let serial = 10
function facts(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    identifier: `H15.80.${++serial}`,
    name: { vi: `Ủy ban nhân dân xã Thử ${serial}` },
    parentId: null,
    oneStopName: { vi: 'Trung tâm Phục vụ hành chính công' },
    address: 'Số 2, đường Ví Dụ',
    phone: '02620000002',
    email: 'motcua@vidu.vn',
    hotline: '1900000000',
    contacts: [{ name: 'Lê Thị Mẫu', duty: 'Tiếp nhận hồ sơ hộ tịch', phone: '0900000002' }],
    fieldCodes: ['G15-TP07'],
    ...overrides,
  }
}

async function anEnteredAgency(given = facts()) {
  const input = { level: 'COMMUNE', facts: given, validFrom: '2026-07-01', hours: 'FROM_0730' }
  const { answer } = await administratorOf(database.db)(enter, { ...input, basis: aBasis })
  return answer['agency'] as { id: string; version: number }
}

function entriesOf(subjectId: string) {
  return read<{
    nodes: readonly {
      act: string
      actorName: string
      basis: unknown
      changes: readonly unknown[]
    }[]
  }>(
    database.db,
    `query ($id: ID!) { administrationLog(subjectId: $id) { nodes {
       act actorName basis { number date } changes { field before after } } } }`,
    { id: subjectId },
  )
}

test('[DL24 Đ5.7, DL24 Đ11.3, DL24 Đ21.1] an agency is entered with its contacts, and everybody can read them', async () => {
  const given = facts()
  const { id } = await anEnteredAgency(given)
  const query = `query ($id: ID!) { agency(id: $id) { address phone email hotline oneStopName { vi }
    contacts { name duty phone email } calendar { week { weekday shifts { start end } } } } }`
  const { data } = await ask(aContext(database.db, null), query, { id })
  expect(data).toMatchObject({
    agency: {
      address: given.address,
      phone: given.phone,
      email: 'motcua@vidu.vn',
      hotline: '1900000000',
      contacts: [{ ...given.contacts[0], email: null }],
      calendar: { week: expect.arrayContaining([{ weekday: 6, shifts: [] }]) as unknown },
    },
  })
  const events = await database.db.query.select().from(outbox).where(eq(outbox.key, id))
  expect(events.map(({ type }) => type)).toEqual(['accounts.agency-changed.v1'])
  expect((await entriesOf(id)).nodes).toMatchObject([{ act: 'AGENCY_ENTERED', basis: aBasis }])
})

test('the same request again answers alike and enters nothing; another use of its id is refused', async () => {
  const act = administratorOf(database.db)
  const requestId = newId()
  const input = { level: 'COMMUNE', facts: facts(), validFrom: '2026-07-01', hours: 'FROM_0700' }
  const one = await act(enter, { ...input, basis: aBasis }, { requestId })
  const other = await act(enter, { ...input, basis: aBasis }, { requestId })
  expect(other.answer['agency']).toEqual(one.answer['agency'])
  const reused = await act(enter, { ...input, facts: facts(), basis: aBasis }, { requestId })
  expect(reused.answer.code).toBe('REQUEST_REUSED')
})

test('nobody but an administrator enters, changes, lists or reads the log', async () => {
  const act = administratorOf(database.db)
  const input = { level: 'COMMUNE', facts: facts(), validFrom: '2026-07-01', hours: 'FROM_0700' }
  for (const as of [aCitizen(), anOfficer({ roles: ['AGENCY_LEADER', 'SUPERVISOR'] })]) {
    expect((await act(enter, { ...input, basis: aBasis }, { as })).codes).toEqual(['FORBIDDEN'])
    for (const query of [
      '{ administeredAgencies { nodes { id } } }',
      '{ administrationLog { nodes { id } } }',
      '{ administeredOfficers { nodes { id } } }',
      '{ holidayYears { year } }',
    ])
      expect((await ask(aContext(database.db, as), query)).codes).toEqual(['FORBIDDEN'])
  }
})

test('a rename keeps the old name and identifier with their days, and needs a decision', async () => {
  const act = administratorOf(database.db)
  const given = facts()
  const { id, version } = await anEnteredAgency(given)
  const renamed = { ...given, identifier: 'H15.81.01', name: { vi: 'Ủy ban nhân dân phường Mới' } }
  const input = { agencyId: id, seenVersion: version, facts: renamed, validFrom: '2026-11-01' }
  expect((await act(change, input)).answer.code).toBe('BASIS_INVALID')
  const tomorrow = { ...input, validFrom: '2026-11-24', basis: aBasis }
  expect((await act(change, tomorrow)).answer.code).toBe('VALID_FROM_INVALID')

  const { answer } = await act(change, { ...input, basis: aBasis })
  expect(answer['agency']).toMatchObject({
    name: renamed.name,
    history: [
      { identifier: 'H15.81.01', validFrom: '2026-11-01', validTo: null },
      { identifier: given.identifier, validFrom: '2026-07-01', validTo: '2026-11-01' },
    ],
  })
  expect((await entriesOf(id)).nodes[0]).toMatchObject({
    act: 'AGENCY_CHANGED',
    actorName: 'Quản trị Thử',
    changes: [
      { field: 'identifier', before: given.identifier, after: 'H15.81.01' },
      { field: 'name', before: given.name.vi, after: renamed.name.vi },
    ],
  })
})

test('of two who change what they have seen, the second is told', async () => {
  const act = administratorOf(database.db)
  const given = facts()
  const { id, version } = await anEnteredAgency(given)
  const input = { agencyId: id, seenVersion: version }
  const answers = await Promise.all(
    ['0262111', '0262222'].map((phone) => act(change, { ...input, facts: { ...given, phone } })),
  )
  expect(answers.map(({ answer }) => answer.code ?? 'done').toSorted()).toEqual([
    'CHANGED_MEANWHILE',
    'done',
  ])
})

test('an identifier belongs to one agency, and no agency stands below itself', async () => {
  const act = administratorOf(database.db)
  const above = await anEnteredAgency()
  const given = facts({ parentId: above.id })
  const below = await anEnteredAgency(given)
  const taken = { ...facts(), identifier: given.identifier }
  const input = { agencyId: above.id, seenVersion: 1, basis: aBasis }
  expect((await act(change, { ...input, facts: taken })).answer.code).toBe('IDENTIFIER_TAKEN')
  const looped = facts({ parentId: below.id })
  expect((await act(change, { ...input, facts: looped })).answer.code).toBe('PARENT_INVALID')
  const wrong = facts({ identifier: 'mã sai' })
  expect((await act(change, { ...input, facts: wrong })).answer.code).toBe('IDENTIFIER_INVALID')
})

test('an agency is dissolved with its successor once nothing stands below it, and takes in nothing more', async () => {
  const act = administratorOf(database.db)
  const successor = await anEnteredAgency()
  const old = await anEnteredAgency()
  const child = await anEnteredAgency(facts({ parentId: old.id }))
  const input = { agencyId: old.id, seenVersion: 1, successorId: successor.id, basis: aBasis }
  expect((await act(dissolve, input)).answer.code).toBe('AGENCY_HAS_CHILDREN')
  expect((await act(dissolve, { ...input, successorId: old.id })).answer.code).toBe(
    'SUCCESSOR_INVALID',
  )
  const childInput = { agencyId: child.id, seenVersion: 1, basis: aBasis }
  expect((await act(dissolve, childInput)).answer.code).toBeUndefined()

  const { answer } = await act(dissolve, input)
  expect(answer['agency']).toMatchObject({
    active: false,
    dissolvedOn: '2026-11-23',
    successor: { id: successor.id },
  })
  const again = await act(dissolve, { ...input, seenVersion: 2 })
  expect(again.answer.code).toBe('AGENCY_DISSOLVED')
  const events = await database.db.query
    .select()
    .from(outbox)
    .where(eq(outbox.key, old.id))
    .orderBy(outbox.txid, outbox.id)
  expect(events.at(-1)?.payload).toMatchObject({ active: false })
})

test('units are entered, renamed and closed; one in which somebody holds a post stays open', async () => {
  const act = administratorOf(database.db)
  const agency = await anAgency(database.db)
  const made = await act(save, { agencyId: agency.id, name: { vi: ' Phòng Kinh tế ' } })
  const units = (made.answer['agency'] as { units: { id: string; name: unknown }[] }).units
  expect(units.map(({ name }) => name)).toEqual([{ vi: 'Phòng Thử' }, { vi: 'Phòng Kinh tế' }])
  const unitId = units[1]?.id
  const post = await anOfficerOf(database.db, agency, { unitId: unitId ?? null })
  expect((await act(close, { unitId })).answer.code).toBe('UNIT_IN_USE')
  expect((await act(close, { unitId: newId() })).answer.code).toBe('SUBJECT_NOT_FOUND')

  const end = mutation('endPost', '... on AdministerOfficerSuccess { officer { id } }')
  await act(end, { officerId: post.id, from: '2026-11-23', basis: aBasis })
  const { answer } = await act(close, { unitId })
  expect(answer['agency']).toMatchObject({ closedUnits: [{ id: unitId }] })
})

test('agencies are found by words without marks, page by page', async () => {
  for (const vi of ['Xã Kiểm Đếm A', 'Xã Kiểm Đếm B', 'Xã Kiểm Đếm C'])
    await anAgency(database.db, { name: { vi } })
  const query = `query ($after: String) { administeredAgencies(search: "kiem d", first: 2, after: $after) {
    nodes { name { vi } } pageInfo { hasNextPage endCursor } } }`
  interface Page {
    nodes: { name: { vi: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
  const one = await read<Page>(database.db, query)
  const two = await read<Page>(database.db, query, { after: one.pageInfo.endCursor })
  const names = [...one.nodes, ...two.nodes].map(({ name }) => name.vi)
  expect(names).toEqual(['Xã Kiểm Đếm A', 'Xã Kiểm Đếm B', 'Xã Kiểm Đếm C'])
  expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false])
})

test('the log only grows: the database itself refuses to change or delete an entry', async () => {
  await anEnteredAgency()
  const { client } = database.db
  await expect(client`update administration_log set actor_name = 'x'`).rejects.toThrow('only grows')
  await expect(client`delete from administration_log`).rejects.toThrow('only grows')
})
