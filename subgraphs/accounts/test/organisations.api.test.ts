import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer, aService } from '@motcua/testkit'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../src/domain/person.ts'
import { personReads, representations } from '../src/store/tables.ts'
import { ask } from './ask.ts'
import { anIdNumber, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const organisation = `id name taxCode address phone mayAuthorise representations {
  id personName isMine capacity basis paper recordedBy until mayEnd }`
const register = `mutation ($input: RegisterOrganisationInput!) { act: registerOrganisation(input: $input) {
  ... on RegisterOrganisationSuccess { organisation { ${organisation} } } ... on Refusal { code } } }`
const authorise = `mutation ($input: AuthoriseRepresentativeInput!) { act: authoriseRepresentative(input: $input) {
  ... on RepresentationSuccess { organisation { ${organisation} } } ... on Refusal { code } } }`
const end = `mutation ($input: EndRepresentationInput!) { act: endRepresentation(input: $input) {
  ... on RepresentationSuccess { organisation { ${organisation} } } ... on Refusal { code } } }`
const mine = `{ me { representations { capacity organisation { id name } } } }`
const find = `query ($taxCode: String!) { findOrganisation(taxCode: $taxCode) { ${organisation} } }`
const record = `mutation ($input: RecordSignInInput!) { recordSignIn(input: $input) {
  personId representations { organisationId name taxCode } } }`
const refresh = `mutation ($personId: ID!) { refreshSignIn(personId: $personId) {
  representations { organisationId name taxCode } } }`

interface Shown {
  readonly id: string
  readonly name: string
  readonly mayAuthorise: boolean
  readonly representations: readonly { readonly id: string; readonly personName: string }[]
}
interface Answer {
  readonly organisation?: Shown
  readonly code?: string
}

let codes = 0
/** A tax code that nobody has yet. */
function aTaxCode(): string {
  return `00${String(++codes).padStart(8, '0')}`
}

async function act(identity: Identity | null, query: string, input: object, now?: Date) {
  const context = aContext(database.db, identity, now ? { now } : {})
  const answer = await ask(context, query, { input: { requestId: newId(), ...input } })
  return { codes: answer.codes, ...(answer.data?.['act'] as Answer | undefined) }
}

function asPerson({ id, fullName, idNumber }: Person): Identity {
  return aCitizen({ personId: id, displayName: fullName, idNumber })
}

/** A person who signs in through a provider which states what they represent. */
async function signIn(idNumber: string, represents: readonly object[] | null, provider = 'vneid') {
  const input = { provider, subject: idNumber, fullName: 'Phạm Văn Mẫu', idNumber, represents }
  const { data } = await ask(aContext(database.db, aService('gateway')), record, { input })
  return data?.['recordSignIn'] as {
    readonly personId: string
    readonly representations: readonly { readonly organisationId: string; readonly name: string }[]
  }
}

async function representedBy(personId: string, now = new Date()) {
  const context = aContext(database.db, aService('gateway'), { now })
  const { data } = await ask(context, refresh, { personId })
  const answer = data?.['refreshSignIn'] as { readonly representations: readonly object[] }
  return answer.representations
}

/** A legal representative, known through the provider, and their organisation. */
async function aLegalRepresentative() {
  const taxCode = aTaxCode()
  const idNumber = anIdNumber()
  const stated = [{ name: 'Công ty Thử', taxCode, address: 'Số 1' }]
  const { personId, representations: held } = await signIn(idNumber, stated)
  const identity = aCitizen({ personId, idNumber, displayName: 'Phạm Văn Mẫu' })
  return { identity, taxCode, organisationId: held[0]?.organisationId ?? '' }
}

function clerk() {
  const agencyId = newId()
  return { agencyId, identity: anOfficer({ agencyId, roles: ['ONE_STOP_CLERK'] }) }
}

test.each([
  ['LD24 Đ5.5, DL24 Đ6.4', 'national-portal', 'vneid'],
  ['DL26 Đ9.3, DL26 Đ9.4', 'vneid', 'national-portal'],
])(
  '[%s] who %s states to represent an organisation acts for it until it states so no more',
  async (_clauses, provider, other) => {
    const taxCode = aTaxCode()
    const idNumber = anIdNumber()
    const state = (represents: readonly object[]) => signIn(idNumber, represents, provider)
    const first = await state([{ name: 'Công ty Thử', taxCode }])
    expect(first.representations).toEqual([
      { organisationId: expect.any(String), name: 'Công ty Thử', taxCode },
    ])
    expect(await representedBy(first.personId)).toEqual(first.representations)

    const renamed = await state([{ name: 'Công ty Thử Mới', taxCode }])
    expect(renamed.representations).toMatchObject([
      { organisationId: first.representations[0]?.organisationId, name: 'Công ty Thử Mới' },
    ])
    const silent = await signIn(idNumber, null, 'local')
    expect(silent.representations).toHaveLength(1)
    const elsewhere = await signIn(idNumber, [], other)
    expect(elsewhere.representations).toHaveLength(1)
    expect((await state([])).representations).toEqual([])
    expect(await representedBy(first.personId)).toEqual([])
  },
)

test('a malformed organisation keeps nobody out; ten sign-ins at once enter one organisation', async () => {
  const taxCode = aTaxCode()
  const stated = [
    { name: 'Công ty Thử', taxCode },
    { name: '', taxCode: aTaxCode() },
    { name: 'Sai', taxCode: '12' },
  ]
  const people = Array.from({ length: 10 }, () => anIdNumber())
  const signedIn = await Promise.all(people.map((idNumber) => signIn(idNumber, stated)))
  const ids = signedIn.flatMap((one) => one.representations.map((held) => held.organisationId))
  expect(ids).toHaveLength(10)
  expect(new Set(ids).size).toBe(1)
})

test('a clerk enters an organisation and who acts for it by the paper shown, once for each request', async () => {
  const { agencyId, identity } = clerk()
  const person = await aPerson(database.db)
  const input = {
    ...{ requestId: newId(), agencyId, taxCode: aTaxCode(), name: ' Hợp tác xã  Thử ' },
    ...{ representativeId: person.id, capacity: 'LEGAL_REPRESENTATIVE', phone: '0912345678' },
    paper: 'Giấy chứng nhận đăng ký hợp tác xã',
  }
  const entered = await act(identity, register, input)
  expect(entered.organisation).toMatchObject({
    ...{ name: 'Hợp tác xã Thử', phone: '0912345678', mayAuthorise: false },
    representations: [
      {
        ...{ personName: person.fullName, isMine: false, capacity: 'LEGAL_REPRESENTATIVE' },
        ...{ basis: 'CLERK', paper: 'Giấy chứng nhận đăng ký hợp tác xã', mayEnd: false },
      },
    ],
  })
  expect(await act(identity, register, input)).toEqual(entered)
  expect(await act(identity, register, { ...input, requestId: newId() })).toEqual(entered)
  expect(await representedBy(person.id)).toHaveLength(1)

  const [row] = await database.db.query
    .select()
    .from(representations)
    .where(eq(representations.personId, person.id))
  const officerId = identity.memberships[0]?.officerId
  expect(row).toMatchObject({ recordedBy: identity.personId, officerId })
})

test.each([
  ['TAX_CODE_INVALID', { taxCode: '12' }],
  ['ORGANISATION_NAME_INVALID', { name: '123' }],
  ['PHONE_INVALID', { phone: '1' }],
  ['PAPER_INVALID', { paper: ' ' }],
  ['LAST_DAY_WRONG', { until: '2020-01-01' }],
  ['PERSON_UNKNOWN', { representativeId: newId() }],
])('an organisation is refused with %s', async (code, wrong) => {
  const { agencyId, identity } = clerk()
  const { id: representativeId } = await aPerson(database.db)
  const said = { taxCode: aTaxCode(), name: 'Công ty Thử', paper: 'Giấy', representativeId }
  const input = { agencyId, capacity: 'AUTHORISED', ...said, ...wrong }
  expect(await act(identity, register, input)).toMatchObject({ code })
})

test('organisations are entered and looked up at the counter alone, and each look-up is on record', async () => {
  const { agencyId, identity } = clerk()
  const { taxCode, organisationId } = await aLegalRepresentative()
  const said = { taxCode, name: 'Công ty Thử', paper: 'Giấy', representativeId: newId() }
  const input = { agencyId: newId(), capacity: 'AUTHORISED', ...said }
  for (const stranger of [identity, aCitizen(), anOfficer({ agencyId, roles: ['UNIT_HEAD'] })])
    expect((await act(stranger, register, input)).codes).toEqual(['FORBIDDEN'])
  expect((await act(null, register, input)).codes).toEqual(['UNAUTHENTICATED'])

  const look = (who: Identity | null, code: string) =>
    ask(aContext(database.db, who), find, { taxCode: code })
  expect((await look(aCitizen(), taxCode)).codes).toEqual(['FORBIDDEN'])
  expect((await look(null, taxCode)).codes).toEqual(['UNAUTHENTICATED'])
  expect((await look(identity, 'x')).codes).toEqual(['BAD_USER_INPUT'])
  expect((await look(identity, taxCode)).data).toMatchObject({
    findOrganisation: { id: organisationId, representations: [{ personName: 'Phạm Văn Mẫu' }] },
  })
  const unknown = aTaxCode()
  expect((await look(identity, unknown)).data).toEqual({ findOrganisation: null })
  const reads = await database.db.query
    .select()
    .from(personReads)
    .orderBy(desc(personReads.id))
    .limit(2)
  const by = { readerId: identity.personId, agencyId, purpose: 'findOrganisation', personId: null }
  expect(reads).toMatchObject([
    { ...by, organisationId: null, unknownNumber: unknown },
    { ...by, organisationId, unknownNumber: null },
  ])
})

test('the legal representative lets another act for the organisation until a day, and ends it', async () => {
  const { identity, organisationId } = await aLegalRepresentative()
  const other = await aPerson(database.db, { fullName: 'Trần Văn Minh Họa' })
  const input = {
    ...{ requestId: newId(), organisationId, idNumber: other.idNumber },
    ...{ fullName: 'Trần Văn Minh Họa', until: '2099-12-31' },
  }
  const given = await act(identity, authorise, input)
  expect(given.organisation).toMatchObject({
    mayAuthorise: true,
    representations: [
      { isMine: true, capacity: 'LEGAL_REPRESENTATIVE', basis: 'PROVIDER', mayEnd: false },
      {
        ...{ personName: 'Trần Văn Minh Họa', capacity: 'AUTHORISED', until: '2099-12-31' },
        ...{ basis: 'LEGAL_REPRESENTATIVE', recordedBy: 'Phạm Văn Mẫu', mayEnd: true },
      },
    ],
  })
  expect(await act(identity, authorise, input)).toEqual(given)
  expect(await act(identity, authorise, { ...input, requestId: newId() })).toMatchObject({
    code: 'REPRESENTS_ALREADY',
  })
  expect(await representedBy(other.id)).toHaveLength(1)
  expect(await representedBy(other.id, new Date('2100-01-01T00:00:00Z'))).toEqual([])
  const { data } = await ask(aContext(database.db, asPerson(other)), mine)
  expect(data).toMatchObject({
    me: { representations: [{ capacity: 'AUTHORISED', organisation: { id: organisationId } }] },
  })

  const representationId = given.organisation?.representations[1]?.id
  expect(await act(aCitizen(), end, { representationId })).toMatchObject({
    code: 'REPRESENTATION_NOT_FOUND',
  })
  const ending = { requestId: newId(), representationId }
  const ended = await act(identity, end, ending)
  expect(ended.organisation?.representations).toHaveLength(1)
  expect(await act(identity, end, ending)).toEqual(ended)
  expect(await act(identity, end, { representationId })).toMatchObject({
    code: 'REPRESENTATION_NOT_FOUND',
  })
  expect(await representedBy(other.id)).toEqual([])
})

test('an authorisation whose last day is over is given anew', async () => {
  const { identity, organisationId } = await aLegalRepresentative()
  const other = await aPerson(database.db, { fullName: 'Trần Văn Minh Họa' })
  const whom = { organisationId, idNumber: other.idNumber, fullName: other.fullName }
  await act(identity, authorise, { ...whom, until: '2099-01-01' })
  const later = new Date('2099-01-03T00:00:00Z')
  const again = await act(identity, authorise, { ...whom, until: '2099-02-01' }, later)
  expect(again.organisation?.representations).toHaveLength(2)
})

test('who was authorised authorises nobody, but may step down; a stranger is told nothing', async () => {
  const { identity, organisationId } = await aLegalRepresentative()
  const [other, third] = [await aPerson(database.db), await aPerson(database.db)]
  const whom = (person: Person) => ({
    ...{ organisationId, idNumber: person.idNumber, fullName: person.fullName },
    until: '2099-12-31',
  })
  const given = await act(identity, authorise, whom(other))
  expect(await act(asPerson(other), authorise, whom(third))).toMatchObject({
    code: 'NOT_LEGAL_REPRESENTATIVE',
  })
  expect(await act(asPerson(third), authorise, whom(other))).toMatchObject({
    code: 'ORGANISATION_UNKNOWN',
  })
  expect((await act(null, authorise, whom(third))).codes).toEqual(['UNAUTHENTICATED'])
  const representationId = given.organisation?.representations[1]?.id
  const stepped = await act(asPerson(other), end, { representationId })
  expect(stepped.organisation).toMatchObject({ mayAuthorise: false, representations: [] })
})

test('who acts for an organisation is nobody else’s to see, neither is how to reach it', async () => {
  const { identity, organisationId } = await aLegalRepresentative()
  const query = `query ($them: [_Any!]!) { _entities(representations: $them) {
    ... on Organisation { name taxCode phone representations { personName } } } }`
  const them = [{ __typename: 'Organisation', id: organisationId }]
  const seen = async (who: Identity | null) =>
    (await ask(aContext(database.db, who), query, { them })).data
  expect(await seen(aCitizen())).toMatchObject({
    _entities: [{ name: 'Công ty Thử', phone: null, representations: [] }],
  })
  expect(await seen(identity)).toMatchObject({
    _entities: [{ representations: [{ personName: 'Phạm Văn Mẫu' }] }],
  })
})
