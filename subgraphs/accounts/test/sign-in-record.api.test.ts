import { outbox } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { aCitizen, aService } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLocalAccount } from '../src/commands/open-local-account.ts'
import { setSuspended } from '../src/store/local-accounts.ts'
import { ask } from './ask.ts'
import { anAgency, anIdNumber, anOfficerOf, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const fields = 'personId displayName idNumber memberships { officerId agencyId unitId roles }'
const record = `mutation ($input: RecordSignInInput!) { recordSignIn(input: $input) { ${fields} } }`
const refresh = `mutation ($personId: ID!) { refreshSignIn(personId: $personId) { ${fields} } }`

function asGateway() {
  return aContext(database.db, aService('gateway'))
}

async function signIn(input: Record<string, unknown>) {
  const said = { provider: 'vneid', fullName: 'Phạm Văn Mẫu', ...input }
  const { data, codes } = await ask(asGateway(), record, { input: said })
  const answer = data?.['recordSignIn'] as { personId: string; displayName: string } | undefined
  return { ...answer, codes }
}

test('signing in is recorded by the gateway alone', async () => {
  const input = { provider: 'vneid', subject: 's', fullName: 'Phạm Văn Mẫu' }
  for (const identity of [null, aCitizen(), aService('dossiers')]) {
    const context = aContext(database.db, identity)
    expect((await ask(context, record, { input })).codes).toEqual(['FORBIDDEN'])
    expect((await ask(context, refresh, { personId: newId() })).codes).toEqual(['FORBIDDEN'])
  }
})

test('the same sub is the same person, also when ten sign in at once', async () => {
  const subject = newId()
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn({ subject })))
  expect(new Set(answers.map(({ personId }) => personId)).size).toBe(1)
  expect(await signIn({ subject })).toMatchObject({ displayName: 'Phạm Văn Mẫu' })
})

test('a proved number is the person whom the counter has entered; their own phone stays', async () => {
  const idNumber = anIdNumber()
  const known = await aPerson(database.db, {
    idNumber,
    fullName: 'PHAM VAN MAU',
    phone: '0912345678',
  })
  const said = { idNumber, phone: '0987654321', email: 'sai', sex: 'MALE', address: 'Số 4' }

  const first = await signIn({ subject: newId(), ...said })
  expect(first).toMatchObject({ personId: known.id, displayName: 'Phạm Văn Mẫu', idNumber })
  const person = await ask(
    aContext(database.db, aCitizen({ personId: known.id })),
    '{ me { phone email sex address } }',
  )
  expect(person.data).toEqual({
    me: { phone: '0912345678', email: null, sex: 'MALE', address: 'Số 4' },
  })
})

test('who is linked without a number gets the proved one; another number is another person', async () => {
  const subject = newId()
  const idNumber = anIdNumber()
  const first = await signIn({ subject })
  const second = await signIn({ subject, idNumber })
  const third = await signIn({ subject, idNumber: anIdNumber() })

  expect(second).toMatchObject({ personId: first.personId, idNumber })
  expect(third.personId).not.toBe(first.personId)
  expect((await signIn({ subject, idNumber: '12' })).codes).toEqual(['BAD_USER_INPUT'])
})

test('posts held today come along, ended ones do not; a new name is told of each post', async () => {
  const agency = await anAgency(database.db)
  const idNumber = anIdNumber()
  const person = await aPerson(database.db, { idNumber, fullName: 'Tên Cũ' })
  const officer = await anOfficerOf(database.db, agency, { personId: person.id, name: 'Tên Cũ' })
  await anOfficerOf(database.db, agency, { personId: person.id, validTo: '2026-02-01' })

  const membership = {
    officerId: officer.id,
    agencyId: agency.id,
    unitId: null,
    roles: ['ONE_STOP_CLERK'],
  }
  expect(await signIn({ subject: newId(), idNumber })).toMatchObject({ memberships: [membership] })
  const { data } = await ask(asGateway(), refresh, { personId: person.id })
  expect(data).toMatchObject({ refreshSignIn: { memberships: [membership] } })

  const events = await database.db.query.select().from(outbox).where(eq(outbox.key, officer.id))
  expect(events.map(({ payload }) => (payload as { name: string }).name)).toEqual([
    'Tên Cũ',
    'Phạm Văn Mẫu',
  ])
})

test('a suspended account keeps the person out until it is opened again', async () => {
  const { db } = database
  const person = await aPerson(db)
  const id = newId()
  const account = { id, personId: person.id, username: `thu-${id}`, mustChangePassword: false }
  const options = { provider: 'local', at: new Date() }
  await db.transaction((tx) =>
    openLocalAccount(tx, { ...account, passwordHash: 'unused' }, options),
  )
  const linked = await signIn({ provider: 'local', subject: id })
  expect(linked.personId).toBe(person.id)

  await setSuspended(db, id, new Date())
  expect((await signIn({ provider: 'local', subject: id })).codes).toEqual(['FORBIDDEN'])
  expect((await ask(asGateway(), refresh, { personId: person.id })).data).toEqual({
    refreshSignIn: null,
  })
  expect((await ask(asGateway(), refresh, { personId: newId() })).data).toEqual({
    refreshSignIn: null,
  })
})
