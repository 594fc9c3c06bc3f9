import { aCitizen, anOfficer } from '@motcua/testkit'
import { newId } from '@motcua/kernel'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../test/ask.ts'
import { aContext, deliver, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { anAgency, aPost } from '../../test/directory.ts'
import { aLife, hour } from '../../test/dossier-life.ts'
import type { Context } from '../context.ts'
import { outbox } from '../store/tables.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const lives = [
    aLife({ dossierId: 'given' })
      .accepted(hour(9), hour(99))
      .forwarded(hour(10))
      .assigned(hour(11), 'officer'),
    aLife({ dossierId: 'at-counter' }).submitted(hour(9)),
    aLife({ dossierId: 'with-head' }).accepted(hour(9), hour(99)).forwarded(hour(10)),
    aLife({ dossierId: 'settled' }).accepted(hour(9), hour(99)).settled(hour(20)),
    aLife({ dossierId: 'elsewhere', agencyId: 'agency-2' }).accepted(hour(9), hour(99)),
  ]
  await deliver(database.db, [
    anAgency('agency-1'),
    anAgency('agency-2'),
    aPost('clerk', 'agency-1', ['ONE_STOP_CLERK']),
    aPost('officer', 'agency-1', ['PROCESSING_OFFICER']),
    aPost('head', 'agency-1', ['UNIT_HEAD']),
    aPost('leader', 'agency-1', ['AGENCY_LEADER']),
    aPost('other', 'agency-2', ['AGENCY_LEADER']),
    ...lives.flatMap(({ events }) => events),
  ])
})
afterAll(() => database.close())

const supervisor = anOfficer({ roles: ['SUPERVISOR'] }, { displayName: 'Giám sát Thử Nghiệm' })
const officer = anOfficer({ agencyId: 'agency-1', roles: ['PROCESSING_OFFICER'] })
const leader = anOfficer({ agencyId: 'agency-1', roles: ['AGENCY_LEADER'] })
const stranger = anOfficer({ agencyId: 'agency-2', roles: ['AGENCY_LEADER'] })

function as(identity: Context['identity'], overrides: Partial<Context> = {}) {
  return aContext(database.db, { identity, now: () => hour(50), ...overrides })
}

const reminderFields =
  'id text round told answer answeredByName canAnswer code dossier { id } agency { id }'

interface ReminderAnswer {
  readonly id: string
  readonly round: number
  readonly told: number
  readonly answer: string | null
  readonly canAnswer: boolean
}
interface Answer {
  readonly code?: string
  readonly message?: string
  readonly reminders?: readonly ReminderAnswer[]
  readonly reminder?: ReminderAnswer
}

async function send(context: Context, input: object) {
  const query = `mutation ($input: SendReminderInput!) { sendReminder(input: $input) {
    ... on SendReminderSuccess { reminders { ${reminderFields} } } ... on Refusal { code message } } }`
  const full = { requestId: newId(), text: 'Đề nghị giải quyết trước ngày hẹn trả.', ...input }
  const { data, code } = await ask<{ readonly sendReminder: Answer } | null>(context, query, {
    input: full,
  })
  return { answer: data?.sendReminder, code }
}

async function reply(context: Context, input: object) {
  const query = `mutation ($input: AnswerReminderInput!) { answerReminder(input: $input) {
    ... on AnswerReminderSuccess { reminder { ${reminderFields} } } ... on Refusal { code message } } }`
  const full = { requestId: newId(), text: 'Đã trình lãnh đạo ký.', ...input }
  const { data, code } = await ask<{ readonly answerReminder: Answer } | null>(context, query, {
    input: full,
  })
  return { answer: data?.answerReminder, code }
}

async function eventsOf(key: string) {
  const rows = await database.db.query.select().from(outbox).where(eq(outbox.key, key))
  return rows.map(({ payload }) => payload as { readonly personIds: readonly string[] })
}

test('[DL24 Đ14.2, DL26 Đ18.2, LD24 Đ20.5, DN19 Đ21.4] a supervisor reminds of dossiers, and those concerned are told', async () => {
  const told: true[] = []
  const context = as(supervisor, { published: () => told.push(true) })
  const { answer } = await send(context, { dossierIds: ['given', 'at-counter', 'with-head'] })

  expect(answer?.reminders).toMatchObject([
    { dossier: { id: 'given' }, agency: { id: 'agency-1' }, round: 1, told: 2, answer: null },
    { dossier: { id: 'at-counter' }, code: null, told: 2 },
    { dossier: { id: 'with-head' }, told: 2 },
  ])
  expect(told).toHaveLength(1)
  expect((await eventsOf('given'))[0]).toMatchObject({
    dossierId: 'given',
    agencyId: 'agency-1',
    personIds: ['person-leader', 'person-officer'],
    text: 'Đề nghị giải quyết trước ngày hẹn trả.',
  })
  expect((await eventsOf('at-counter'))[0]?.personIds).toEqual(['person-clerk', 'person-leader'])
  expect((await eventsOf('with-head'))[0]?.personIds).toEqual(['person-head', 'person-leader'])
})

test('an agency as a whole is reminded through its leaders and heads; repetitions are counted', async () => {
  const first = await send(as(supervisor), { agencyId: 'agency-1' })
  expect(first.answer?.reminders).toMatchObject([{ dossier: null, round: 1, told: 2 }])
  const second = await send(as(supervisor), { agencyId: 'agency-1' })
  expect(second.answer?.reminders?.[0]?.round).toBe(2)
})

test.each([
  ['REMINDER_TEXT_MISSING', { dossierIds: ['given'], text: '  ' }],
  ['REMINDER_TEXT_TOO_LONG', { dossierIds: ['given'], text: 'ạ'.repeat(2001) }],
  ['DOSSIER_NOT_KNOWN', { dossierIds: ['nowhere'] }],
  ['DOSSIER_NOT_OPEN', { dossierIds: ['given', 'settled'] }],
  ['AGENCY_NOT_KNOWN', { agencyId: 'nowhere' }],
])('refuses with %s and sends nothing', async (code, input) => {
  const before = (await eventsOf('given')).length
  const { answer } = await send(as(supervisor), input)
  expect(answer?.code).toBe(code)
  expect(answer?.message).toMatch(/\S/)
  expect(await eventsOf('given')).toHaveLength(before)
})

test.each([
  ['neither dossiers nor an agency', {}],
  ['both', { dossierIds: ['given'], agencyId: 'agency-1' }],
])('%s is bad input', async (_what, input) => {
  expect((await send(as(supervisor), input)).code).toBe('BAD_USER_INPUT')
})

test('[LD24 Đ24.3] leaders remind in their own agency; officers and citizens do not', async () => {
  expect((await send(as(leader), { dossierIds: ['given'] })).answer?.reminders).toHaveLength(1)
  expect((await send(as(leader), { dossierIds: ['elsewhere'] })).code).toBe('FORBIDDEN')
  expect((await send(as(officer), { dossierIds: ['given'] })).code).toBe('FORBIDDEN')
  expect((await send(as(aCitizen()), { dossierIds: ['given'] })).code).toBe('FORBIDDEN')
  expect((await send(as(null), { dossierIds: ['given'] })).code).toBe('UNAUTHENTICATED')
})

test('repeating a request sends nothing again; using its id for something else is refused', async () => {
  const requestId = newId()
  const input = { requestId, dossierIds: ['elsewhere'] }
  const first = await send(as(supervisor), input)
  const again = await send(as(supervisor), input)
  expect(again.answer).toEqual(first.answer)
  expect(await eventsOf('elsewhere')).toHaveLength(1)
  const other = await send(as(supervisor), { ...input, text: 'Khác' })
  expect(other.answer?.code).toBe('REQUEST_REUSED')
})

test('an officer of the agency answers once, and the supervisor sees it', async () => {
  const { answer: sent } = await send(as(supervisor), { dossierIds: ['with-head'] })
  const reminderId = sent?.reminders?.[0]?.id
  expect((await reply(as(stranger), { reminderId })).code).toBe('FORBIDDEN')
  expect((await reply(as(officer), { reminderId, text: ' ' })).answer?.code).toBe(
    'REMINDER_TEXT_MISSING',
  )
  expect((await reply(as(officer), { reminderId: newId() })).answer?.code).toBe(
    'REMINDER_NOT_FOUND',
  )

  const both = await Promise.all([
    reply(as(officer), { reminderId }),
    reply(as(leader), { reminderId }),
  ])
  const codes = both.map(({ answer }) => answer?.code ?? 'STANDS').sort()
  expect(codes).toEqual(['REMINDER_ANSWERED', 'STANDS'])

  const answered = await list(as(supervisor), { answered: true })
  expect(answered.data?.reminders.nodes).toMatchObject([
    { id: reminderId, answer: 'Đã trình lãnh đạo ký.' },
  ])
})

interface Page {
  readonly reminders: {
    readonly totalCount: number
    readonly nodes: readonly ReminderAnswer[]
    readonly pageInfo: { readonly endCursor: string | null }
  }
}

function list(context: Context, filter: object = {}, page: object = {}) {
  const query = `query ($filter: RemindersFilter, $first: Int, $after: String) {
    reminders(filter: $filter, first: $first, after: $after) {
      totalCount nodes { ${reminderFields} } pageInfo { endCursor }
    }
  }`
  return ask<Page | null>(context, query, { filter, ...page })
}

test('lists: all for supervisors, the own agencies for officers, nothing for others', async () => {
  const all = await list(as(supervisor))
  const own = await list(as(stranger))
  expect(own.data?.reminders.nodes).toMatchObject([{ agency: { id: 'agency-2' }, canAnswer: true }])
  expect(all.data?.reminders.totalCount).toBeGreaterThan(own.data?.reminders.totalCount ?? 0)
  expect((await list(as(stranger), { agencyId: 'agency-1' })).code).toBe('FORBIDDEN')
  expect((await list(as(aCitizen()))).code).toBe('FORBIDDEN')

  const first = await list(as(supervisor), {}, { first: 2 })
  const after = first.data?.reminders.pageInfo.endCursor
  const second = await list(as(supervisor), {}, { first: 2, after })
  const ids = [first, second].flatMap(({ data }) => data?.reminders.nodes.map(({ id }) => id) ?? [])
  expect(ids).toEqual(all.data?.reminders.nodes.slice(0, 4).map(({ id }) => id))
})

test('a dossier shows its reminders to its officers and to supervisors, in one statement for many', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Dossier { id reminders { id canAnswer } } } }`
  type Entities = { readonly _entities: readonly { readonly reminders: readonly object[] }[] }
  const ids = ['given', 'with-head', 'elsewhere', 'settled']
  const variables = { representations: ids.map((id) => ({ __typename: 'Dossier', id })) }
  const counts = async (identity: Context['identity']) => {
    const { data } = await ask<Entities>(as(identity), query, variables)
    return data._entities.map(({ reminders }) => reminders.length)
  }
  database.takeStatements()
  expect(await counts(supervisor)).toEqual([2, 2, 1, 0])
  expect(database.takeStatements()).toHaveLength(1)
  expect(await counts(officer)).toEqual([2, 2, 0, 0])
  expect(await counts(aCitizen())).toEqual([0, 0, 0, 0])
})
