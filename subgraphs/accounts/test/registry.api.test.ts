import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveAgency } from '../src/commands/save-agency.ts'
import { listUnitsOfAgencies } from '../src/store/units.ts'
import { ask } from './ask.ts'
import { anAgency, anOfficerOf, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Person { id fullName idNumber }
  ... on Agency { id name { vi } }
  ... on Officer { id officerName: name agency { name { vi } } }
  ... on Unit { id name { vi } } } }`

function represent(__typename: string, ids: readonly string[]) {
  return ids.map((id) => ({ __typename, id }))
}

test('twenty entities of a kind cost one statement, and two to record who read the persons', async () => {
  const { db, statements } = database
  const agency = await anAgency(db)
  const persons = await Promise.all(Array.from({ length: 20 }, () => aPerson(db)))
  const officers = await Promise.all(Array.from({ length: 20 }, () => anOfficerOf(db, agency)))
  const reader = anOfficer({ roles: ['PROCESSING_OFFICER'] })

  const of = [
    ...represent('Person', [...persons.map(({ id }) => id), newId(), 'no id']),
    ...represent(
      'Officer',
      officers.map(({ id }) => id),
    ),
  ]
  statements.length = 0
  const { data, codes } = await ask(aContext(db, reader), entities, { of })

  expect(codes).toEqual([])
  expect(data?.['_entities']).toHaveLength(42)
  expect(data).toMatchObject({
    _entities: expect.arrayContaining([
      { id: persons[0]?.id, fullName: persons[0]?.fullName, idNumber: persons[0]?.idNumber },
      {
        id: officers[0]?.id,
        officerName: 'Trần Văn Mẫu',
        agency: { name: { vi: agency.name.vi } },
      },
      null,
    ]) as unknown,
  })
  const records = statements.filter((text) => text.includes('"person_reads"'))
  const reads = statements.filter((text) => !records.includes(text))
  expect(records).toHaveLength(2)
  expect(reads).toHaveLength(3)
  expect(reads.every((text) => text.includes('= any('))).toBe(true)
})

test('a stranger sees that a person exists and nothing else', async () => {
  const person = await aPerson(database.db)
  const of = represent('Person', [person.id])
  for (const identity of [null, aCitizen(), anOfficer({ roles: ['ANALYST'] })])
    expect((await ask(aContext(database.db, identity), entities, { of })).data).toEqual({
      _entities: [{ id: person.id, fullName: null, idNumber: null }],
    })
})

test('agencies are listed by level and name, those that settle a field where asked', async () => {
  const fieldCode = `F-${newId()}`
  const make = (vi: string, level: 'PROVINCE' | 'COMMUNE', active = true) =>
    anAgency(database.db, { name: { vi }, level, active, fieldCodes: [fieldCode] })
  await make('Xã Đất Mới', 'COMMUNE')
  await make('Xã Ấp Hai', 'COMMUNE')
  await make('Sở Thử', 'PROVINCE')
  await make('Xã Đã Sáp nhập', 'COMMUNE', false)

  const query = `query ($level: AgencyLevel, $fieldCode: String) {
    agencies(level: $level, fieldCode: $fieldCode) { name { vi en } fieldCodes units { name { vi } } } }`
  const list = async (level?: string) => {
    const { data } = await ask(aContext(database.db, null), query, { level, fieldCode })
    return (data?.['agencies'] as { name: { vi: string } }[]).map(({ name }) => name.vi)
  }
  expect(await list()).toEqual(['Sở Thử', 'Xã Ấp Hai', 'Xã Đất Mới'])
  expect(await list('COMMUNE')).toEqual(['Xã Ấp Hai', 'Xã Đất Mới'])
})

test('officers of an agency are seen from within, by supervisors and administrators', async () => {
  const agency = await anAgency(database.db)
  await anOfficerOf(database.db, agency, { roles: ['UNIT_HEAD'] })
  await anOfficerOf(database.db, agency, { validTo: '2026-02-01' })
  const query = `query ($id: ID!, $role: OfficerRole) {
    agency(id: $id) { officers(role: $role) { name roles unit { id } } } }`
  const count = async (identity: Parameters<typeof aContext>[1], role?: string) => {
    const { data } = await ask(aContext(database.db, identity), query, { id: agency.id, role })
    return (data?.['agency'] as { officers: unknown[] }).officers.length
  }

  expect(await count(null)).toBe(0)
  expect(await count(anOfficer({ roles: ['UNIT_HEAD'] }))).toBe(0)
  expect(await count(anOfficer({ agencyId: agency.id, roles: ['ARCHIVE_OFFICER'] }))).toBe(1)
  expect(await count(anOfficer({ roles: ['SUPERVISOR'] }), 'UNIT_HEAD')).toBe(1)
  expect(await count(anOfficer({ roles: ['ADMINISTRATOR'] }), 'AGENCY_LEADER')).toBe(0)
})

test('a renamed agency keeps its history and tells others; saving it again tells nothing', async () => {
  const { db } = database
  const agency = await anAgency(db)
  const units = await listUnitsOfAgencies(db, [agency.id])
  const renamed = { ...agency, name: { vi: 'Ủy ban nhân dân phường Mới' } }
  const parts = { agency: renamed, units, fieldCodes: ['G15-TP07'] }
  const save = () =>
    db.transaction((tx) => saveAgency(tx, parts, { at: new Date('2026-03-01T02:00:00Z') }))
  expect([await save(), await save()]).toEqual([true, false])

  const query = `query ($id: ID!) { agency(id: $id) { name { vi }
    history { name { vi } validFrom validTo } parent { id } } }`
  expect((await ask(aContext(db, null), query, { id: agency.id })).data).toEqual({
    agency: {
      name: renamed.name,
      parent: null,
      history: [
        { name: renamed.name, validFrom: '2026-03-01', validTo: null },
        { name: { vi: agency.name.vi }, validFrom: '2026-01-05', validTo: '2026-03-01' },
      ],
    },
  })
  const events = await db.query.select().from(outbox).where(eq(outbox.key, agency.id))
  expect(events.map(({ type }) => type)).toEqual(Array(2).fill('accounts.agency-changed.v1'))
  expect(events[1]?.payload).toMatchObject({ fieldCodes: ['G15-TP07'], active: true })
})
