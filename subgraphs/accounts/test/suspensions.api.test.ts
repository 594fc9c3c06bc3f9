import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer, aService } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLocalAccount } from '../src/commands/open-local-account.ts'
import { hashPassword } from '../src/commands/password-hash.ts'
import { signInLocally } from '../src/commands/sign-in-locally.ts'
import { enterTemplates } from '../src/seed/enter-templates.ts'
import { ask } from './ask.ts'
import { aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

const password = 'mat-khau-cua-toi'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await enterTemplates(database.db, new Date())
})
afterAll(() => database.close())

const record = 'id person { id } reason reportedBy liftedBy liftReason liftedAt'
const success = `__typename ... on SuspensionSuccess { suspension { ${record} } } ... on Refusal { code }`
const report = `mutation ($input: ReportMyAccountInput!) { reportMyAccount(input: $input) { ${success} } }`
const suspend = `mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { ${success} } }`
const lift = `mutation ($input: LiftSuspensionInput!) { liftSuspension(input: $input) { ${success} } }`
const list = `query ($personId: ID, $open: Boolean, $first: Int, $after: String) {
  suspensions(personId: $personId, open: $open, first: $first, after: $after) {
    nodes { ${record} } pageInfo { hasNextPage endCursor } } }`
const refresh = `mutation ($personId: ID!) { refreshSignIn(personId: $personId) { personId } }`
const notices = '{ myNotices { nodes { event } } }'

async function aHolder() {
  const { db } = database
  const person = await aPerson(db)
  const id = newId()
  const account = {
    ...{ id, personId: person.id, username: `thu-${id}`, mustChangePassword: false },
    passwordHash: await hashPassword(password),
  }
  await db.transaction((tx) => openLocalAccount(tx, account, { provider: 'local', at: new Date() }))
  const own = () => aContext(db, aCitizen({ personId: person.id }))
  return { person, own, username: account.username }
}

async function anAdministrator() {
  const { id } = await aPerson(database.db, { fullName: 'Lê Quản Trị' })
  return () => aContext(database.db, { ...anOfficer({ roles: ['ADMINISTRATOR'] }), personId: id })
}

async function isLetIn(personId: string): Promise<boolean> {
  const { data } = await ask(aContext(database.db, aService('gateway')), refresh, { personId })
  return data?.['refreshSignIn'] !== null
}

test('[DL24 Đ24.6, DL26 Đ25.6, LD24 Đ6.4] a person reports a stolen account: it is suspended at once, told, and opened by the administrator with a new password to choose', async () => {
  const { person, own, username } = await aHolder()
  const administrator = await anAdministrator()
  const input = { requestId: newId(), reason: 'Có người dùng tài khoản của tôi' }
  const first = await ask(own(), report, { input })
  expect(first.data).toMatchObject({
    reportMyAccount: { suspension: { person: { id: person.id }, reportedBy: person.fullName } },
  })
  expect((await ask(own(), report, { input })).data).toEqual(first.data)
  expect(await isLetIn(person.id)).toBe(false)
  const { outcome } = await signInLocally(database.db, { username, password }, new Date())
  expect(outcome).toBe('SUSPENDED')
  const again = { input: { ...input, requestId: newId() } }
  expect((await ask(own(), report, again)).data).toMatchObject({
    reportMyAccount: { code: 'ALREADY_SUSPENDED' },
  })

  const lifting = { requestId: newId(), personId: person.id, reason: 'Đã gặp chủ tài khoản' }
  const lifted = await ask(administrator(), lift, { input: lifting })
  expect(lifted.data).toMatchObject({
    liftSuspension: { suspension: { liftedBy: 'Lê Quản Trị', liftReason: 'Đã gặp chủ tài khoản' } },
  })
  expect((await ask(administrator(), lift, { input: lifting })).data).toEqual(lifted.data)
  expect(await isLetIn(person.id)).toBe(true)
  const back = await signInLocally(database.db, { username, password }, new Date())
  expect(back.outcome).toBe('NEW_PASSWORD_NEEDED')
  expect((await ask(own(), notices)).data).toMatchObject({
    myNotices: { nodes: [{ event: 'ACCOUNT_REOPENED' }, { event: 'ACCOUNT_SUSPENDED' }] },
  })
})

test('an administrator suspends who signs in elsewhere too, and sees every suspension', async () => {
  const administrator = await anAdministrator()
  const { id: personId } = await aPerson(database.db)
  const input = { requestId: newId(), personId, reason: 'Lộ mật khẩu' }
  await ask(administrator(), suspend, { input })
  expect(await isLetIn(personId)).toBe(false)
  const open = await ask(administrator(), list, { personId, open: true })
  expect(open.data).toMatchObject({
    suspensions: { nodes: [{ reason: 'Lộ mật khẩu', reportedBy: 'Lê Quản Trị', liftedAt: null }] },
  })
  await ask(administrator(), lift, { input: { ...input, requestId: newId() } })
  expect((await ask(administrator(), list, { personId, open: true })).data).toMatchObject({
    suspensions: { nodes: [] },
  })
  const page = await ask(administrator(), list, { first: 1 })
  const { pageInfo } = page.data?.['suspensions'] as { pageInfo: { endCursor: string } }
  const next = await ask(administrator(), list, { first: 1, after: pageInfo.endCursor })
  expect(next.codes).toEqual([])
})

test('suspending and lifting is the administrator’s; what makes no sense is refused', async () => {
  const administrator = await anAdministrator()
  const { person, own } = await aHolder()
  const input = { requestId: newId(), personId: person.id, reason: 'x' }
  for (const query of [suspend, lift]) {
    expect((await ask(own(), query, { input })).codes).toEqual(['FORBIDDEN'])
    expect((await ask(aContext(database.db, null), query, { input })).codes).toEqual([
      'UNAUTHENTICATED',
    ])
  }
  expect((await ask(own(), list)).codes).toEqual(['FORBIDDEN'])
  const blank = { input: { ...input, reason: ' ' } }
  expect((await ask(administrator(), suspend, blank)).codes).toEqual(['BAD_USER_INPUT'])
  expect((await ask(administrator(), lift, { input })).data).toMatchObject({
    liftSuspension: { code: 'NOT_SUSPENDED' },
  })
  const nobody = { input: { ...input, requestId: newId(), personId: newId() } }
  expect((await ask(administrator(), suspend, nobody)).data).toMatchObject({
    suspendAccount: { code: 'PERSON_UNKNOWN' },
  })
  const visitor = { input: { requestId: newId(), reason: 'x' } }
  expect((await ask(aContext(database.db, null), report, visitor)).codes).toEqual([
    'UNAUTHENTICATED',
  ])
})
