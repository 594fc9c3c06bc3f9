import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { desc } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personReads } from '../src/store/tables.ts'
import { ask } from './ask.ts'
import { anIdNumber, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const fields = 'id fullName idNumber dateOfBirth sex address phone email'
const me = `{ me { ${fields} } }`
const update = `mutation ($input: UpdateMyContactInput!) { updateMyContact(input: $input) {
  __typename ... on UpdateMyContactSuccess { person { ${fields} } } ... on Refusal { code message } } }`
const register = `mutation ($input: RegisterApplicantInput!) { registerApplicant(input: $input) {
  __typename ... on RegisterApplicantSuccess { person { ${fields} } } ... on Refusal { code message } } }`
const find = `query ($idNumber: String!) { findPerson(idNumber: $idNumber) { ${fields} } }`

function clerk() {
  const agencyId = newId()
  const identity = anOfficer({ agencyId, roles: ['ONE_STOP_CLERK'] })
  return { agencyId, identity, context: () => aContext(database.db, identity) }
}

test('a visitor is nobody, a signed-in person sees all of themself', async () => {
  const person = await aPerson(database.db, { dateOfBirth: '1990-05-12', sex: 'FEMALE' })
  const own = aContext(database.db, aCitizen({ personId: person.id }))

  expect((await ask(aContext(database.db, null), me)).data).toEqual({ me: null })
  expect((await ask(own, me)).data).toMatchObject({
    me: { idNumber: person.idNumber, dateOfBirth: '1990-05-12', sex: 'FEMALE' },
  })
})

test.each([
  ['PHONE_INVALID', { phone: '02623123456' }],
  ['EMAIL_INVALID', { email: 'thu@' }],
])('a contact is refused with %s', async (code, change) => {
  const person = await aPerson(database.db)
  const context = aContext(database.db, aCitizen({ personId: person.id }), { language: 'en' })
  const answer = await ask(context, update, { input: { requestId: newId(), ...change } })

  expect(answer.data).toMatchObject({ updateMyContact: { __typename: 'Refusal', code } })
})

test('changing a contact needs a signed-in person and a fit address', async () => {
  const input = { requestId: newId(), phone: '0912345678' }
  expect((await ask(aContext(database.db, null), update, { input })).codes).toEqual([
    'UNAUTHENTICATED',
  ])
  const person = aCitizen({ personId: (await aPerson(database.db)).id })
  const blank = { input: { requestId: newId(), address: ' ' } }
  expect((await ask(aContext(database.db, person), update, blank)).codes).toEqual([
    'BAD_USER_INPUT',
  ])
})

test('a clerk enters an applicant once; the known person keeps what they have said', async () => {
  const { agencyId, context } = clerk()
  const idNumber = anIdNumber()
  const said = { agencyId, fullName: ' lê   thị ví dụ ', idNumber, phone: '0912345678' }
  const enter = async (extra: object) => {
    const input = { requestId: newId(), ...said, ...extra }
    return (await ask(context(), register, { input })).data
  }

  const first = await enter({ email: '' })
  expect(first).toMatchObject({
    registerApplicant: { person: { fullName: 'lê thị ví dụ', phone: '0912345678', email: null } },
  })
  const second = await enter({ phone: '0987654321', sex: 'FEMALE' })
  expect(second).toMatchObject({
    registerApplicant: { person: { phone: '0912345678', sex: 'FEMALE' } },
  })
  const [read] = await database.db.query
    .select()
    .from(personReads)
    .orderBy(desc(personReads.id))
    .limit(1)
  expect(read).toMatchObject({ purpose: 'registerApplicant', agencyId })
})

test.each([
  ['NAME_INVALID', { fullName: '123' }],
  ['ID_NUMBER_INVALID', { idNumber: '0661900000' }],
  ['PHONE_INVALID', { phone: '123' }],
  ['EMAIL_INVALID', { email: 'x' }],
])('an applicant is refused with %s', async (code, wrong) => {
  const { agencyId, context } = clerk()
  const said = { agencyId, fullName: 'Lê Thị Ví Dụ', idNumber: anIdNumber() }
  const input = { requestId: newId(), ...said, ...wrong }

  expect((await ask(context(), register, { input })).data).toMatchObject({
    registerApplicant: { code },
  })
})

test('entering applicants and looking people up is for the counter of that agency', async () => {
  const input = {
    requestId: newId(),
    agencyId: newId(),
    fullName: 'Lê Thị Ví Dụ',
    idNumber: anIdNumber(),
  }
  const { context } = clerk()
  const leader = aContext(database.db, anOfficer({ roles: ['AGENCY_LEADER'] }))

  expect((await ask(context(), register, { input })).codes).toEqual(['FORBIDDEN'])
  expect((await ask(leader, find, { idNumber: '066190000001' })).codes).toEqual(['FORBIDDEN'])
  const visitor = aContext(database.db, null)
  expect((await ask(visitor, find, { idNumber: '1' })).codes).toEqual(['UNAUTHENTICATED'])
  expect((await ask(context(), find, { idNumber: '12' })).codes).toEqual(['BAD_USER_INPUT'])
})

test('each look-up is on record, found or not', async () => {
  const { identity, context } = clerk()
  const person = await aPerson(database.db)
  const unknown = anIdNumber()

  const found = await ask(context(), find, { idNumber: person.idNumber })
  expect(found.data).toMatchObject({ findPerson: { id: person.id, fullName: person.fullName } })
  expect((await ask(context(), find, { idNumber: unknown })).data).toEqual({ findPerson: null })

  const reads = await database.db.query
    .select()
    .from(personReads)
    .orderBy(desc(personReads.id))
    .limit(2)
  const by = { readerId: identity.personId, purpose: 'findPerson' }
  expect(reads).toMatchObject([
    { ...by, personId: null, unknownNumber: unknown },
    { ...by, personId: person.id, unknownNumber: null },
  ])
})

test('looking at people writes no event', async () => {
  expect(await database.db.query.select().from(outbox)).toEqual([])
})

test('an officer who reads an applicant by reference is put on record once a look, with the screen that asked', async () => {
  const [one, other] = [await aPerson(database.db), await aPerson(database.db)]
  const { identity } = clerk()
  const page = `query DossierPage__accounts__1($them: [_Any!]!) {
    _entities(representations: $them) { ... on Person { fullName } } }`
  const them = [one, other].map(({ id }) => ({ __typename: 'Person', id }))
  const look = (reader: typeof identity | null) =>
    ask(aContext(database.db, reader), page, { them })

  expect((await look(identity)).data).toEqual({
    _entities: [{ fullName: one.fullName }, { fullName: other.fullName }],
  })
  await look(identity)
  await look(aCitizen({ personId: one.id }))
  await look(null)

  const reads = await database.db.query.select().from(personReads)
  const ours = reads.filter(({ readerId }) => readerId === identity.personId)
  expect(ours.map(({ personId }) => personId).toSorted()).toEqual([one.id, other.id].toSorted())
  expect(ours.map(({ purpose }) => purpose)).toEqual(['DossierPage', 'DossierPage'])
  expect(reads.some(({ readerId }) => readerId === one.id)).toBe(false)
})
