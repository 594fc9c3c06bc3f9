import { anOfficer, aCitizen } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../test/ask.ts'
import { openTestDatabase, rules, type TestDatabase } from '../../test/database.ts'
import { answered, aTown, at, contextOf, done, send, type Town } from '../../test/feedback-story.ts'
import { putProcedure } from '../store/places.ts'
import { newId } from '@motcua/kernel'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const wording = {
  title: 'Trả kết quả chậm',
  question: 'Người dân phản ánh việc trả kết quả chậm.',
  answer: 'Cơ quan đã trả kết quả và xin lỗi.',
}

async function publicationsIn(town: Town, filter: object, first = 20, after?: string | null) {
  const { data } = await ask<{
    publications: Page<{ id: string; title: string; question: string; answer: string }>
  }>(
    contextOf(town, null),
    `query ($filter: PublicationFilter, $first: Int, $after: String) {
      publications(filter: $filter, first: $first, after: $after) {
        nodes { id title question answer } pageInfo { hasNextPage endCursor } } }`,
    { filter: { agencyId: town.agencyId, ...filter }, first, after },
  )
  return data.publications
}

async function publish(town: Town, words = wording, more = {}) {
  const closed = await answered(town, more)
  return done(town, town.officer, 'publishFeedback', { ...at(closed), ...words })
}

test('[KT22 Đ22.7] answers are published for everybody in the wording that was published, and found by words without diacritics', async () => {
  const town = await aTown(database)
  const { id } = await publish(town)
  town.now = new Date('2026-11-10T02:00:00Z')
  await publish(town, { ...wording, title: 'Việc khác', question: 'Khác.', answer: 'Khác.' })

  const found = await publicationsIn(town, { search: 'tra ket qu' })
  expect(found.nodes).toEqual([{ id, ...wording }])
  expect((await publicationsIn(town, { search: 'qua khong' })).nodes).toEqual([])
  expect((await publicationsIn(town, { search: `' & | ! :*` })).nodes).toHaveLength(2)
  const first = await publicationsIn(town, {}, 1)
  expect(first.pageInfo.hasNextPage).toBe(true)
  const second = await publicationsIn(town, {}, 1, first.pageInfo.endCursor)
  expect(second.nodes).toMatchObject([{ id }])
  expect(second.pageInfo.hasNextPage).toBe(false)
})

test('what still tells who somebody is does not go out, and the refusal says what', async () => {
  const town = await aTown(database)
  const closed = await answered(town)
  for (const leak of ['0900 000 123', 'nguyen thi thu nghiem', 'thu@mau.example', '066190000001']) {
    const { data } = await ask<{ publishFeedback: { code: string; message: string } }>(
      contextOf(town, town.officer),
      `mutation ($input: PublishFeedbackInput!) {
        publishFeedback(input: $input) { ... on Refusal { code message } } }`,
      {
        input: {
          ...{ ...at(closed), ...wording, requestId: newId() },
          answer: `Liên hệ ${leak} nhé.`,
        },
      },
    )
    expect(data.publishFeedback).toMatchObject({ code: 'PUBLICATION_HOLDS_PERSONAL_DATA' })
    expect(data.publishFeedback.message).toContain(leak)
  }
  expect((await publicationsIn(town, {})).nodes).toEqual([])
})

test('a first wording comes with personal data taken out, for those who publish', async () => {
  const town = await aTown(database)
  const body = 'Tôi là Nguyễn Thị Thử Nghiệm, gọi 0900000123.'
  const { id } = await answered(town, { body }, 'Kính gửi bà Nguyễn Thị Thử Nghiệm: đã xong.')
  const proposal = async (identity: Town['officer']) => {
    const { data } = await ask<{ publicationProposal: object | null }>(
      contextOf(town, identity),
      'query ($id: ID!) { publicationProposal(feedbackId: $id) { question answer masked { kind text } } }',
      { id },
    )
    return data.publicationProposal
  }
  expect(await proposal(town.officer)).toMatchObject({
    question: 'Tôi là [tên người gửi đã ẩn], gọi [số điện thoại đã ẩn].',
    answer: 'Kính gửi bà [tên người gửi đã ẩn]: đã xong.',
  })
  expect(await proposal(town.citizen)).toBeNull()
})

test('it can be taken back, or kept from the public with a reason: then nothing is left to do', async () => {
  const town = await aTown(database)
  const public_ = await publish(town)
  await done(town, town.officer, 'unpublishFeedback', { ...at(public_), text: 'Đính chính.' })
  expect((await publicationsIn(town, {})).nodes).toEqual([])
  const kept = await answered(town)
  await done(town, town.officer, 'unpublishFeedback', { ...at(kept), text: 'Liên quan bí mật.' })
  expect((await inbox(town, town.officer, { queue: 'PUBLISH' })).nodes).toEqual([])
})

test('[DN19 Đ30.2c] questions about a procedure are asked, answered and shown on its page', async () => {
  const town = await aTown(database)
  const procedureId = newId()
  await putProcedure(database.db, {
    ...{ procedureId, versionId: newId(), code: '1.001193', name: 'Đăng ký khai sinh' },
    ...{ fieldCode: 'HT', effectiveFrom: '2026-01-01T00:00:00.000Z', version: {} },
  })
  const { id } = await publish(town, wording, { sort: 'QUESTION', procedureId })
  await publish(town, wording, { procedureId })
  const { data } = await ask<{ _entities: readonly { questions: Page<{ id: string }> }[] }>(
    contextOf(town, null),
    `query ($id: ID!) { _entities(representations: [{ __typename: "Procedure", id: $id }]) {
      ... on Procedure { questions { nodes { id procedureName } } } } }`,
    { id: procedureId },
  )
  expect(data._entities[0]?.questions.nodes).toEqual([{ id, procedureName: 'Đăng ký khai sinh' }])
})

async function inbox(town: Town, identity: Town['officer'], filter: object = {}, after?: string) {
  const { data } = await ask<{ feedbackInbox: Page<{ id: string; state: string }> }>(
    contextOf(town, identity),
    `query ($filter: FeedbackInboxFilter, $first: Int, $after: String) {
      feedbackInbox(filter: $filter, first: $first, after: $after) {
        nodes { id state } pageInfo { hasNextPage endCursor } } }`,
    { filter, first: 2, after },
  )
  return data.feedbackInbox
}

test('the inbox holds the work of each role by date, page by page; heaps are counted', async () => {
  const town = await aTown(database)
  const sent = []
  for (const hour of [2, 3, 4]) {
    town.now = new Date(`2026-11-09T0${hour}:00:00Z`)
    sent.push(await send(town))
  }
  const [one, two, three] = sent
  if (!one || !two || !three) throw new Error('Three were sent.')
  const first = await inbox(town, town.officer)
  expect(first.nodes.map(({ id }) => id)).toEqual([one.id, two.id])
  const rest = await inbox(town, town.officer, {}, first.pageInfo.endCursor ?? '')
  expect(rest.nodes.map(({ id }) => id)).toEqual([three.id])

  const accepted = await done(town, town.officer, 'acceptFeedback', { ...at(two), kind: 'UNFIT' })
  await done(town, town.officer, 'draftFeedbackAnswer', {
    ...{ ...at(accepted), text: 'Đáp', submit: true },
  })
  expect((await inbox(town, town.leader)).nodes).toEqual([
    { id: two.id, state: 'AWAITING_APPROVAL' },
  ])
  expect((await inbox(town, town.officer, { mine: true })).nodes).toEqual([])
  expect((await inbox(town, town.clerk)).nodes).toEqual([])

  town.now = new Date('2026-11-16T02:01:00Z')
  const { data } = await ask<{ feedbackInboxCounts: readonly object[] }>(
    contextOf(town, town.officer),
    '{ feedbackInboxCounts { queue total overdue } }',
  )
  expect(data.feedbackInboxCounts).toEqual([{ queue: 'CLASSIFY', total: 2, overdue: 1 }])
})

test('own feedback and the register book are listed newest first, to those whom they concern', async () => {
  const town = await aTown(database)
  const ids = [(await send(town)).id]
  town.now = new Date('2026-11-10T02:00:00Z')
  ids.push((await send(town)).id)
  const query = `query ($agencyId: ID!, $own: Boolean!) {
    myFeedback @include(if: $own) { nodes { id registerNumber } }
    feedbackRegister(agencyId: $agencyId) @skip(if: $own) { nodes { id registerNumber } } }`
  const listOf = async (identity: Town['officer'] | null, own: boolean) => {
    const { data, errors } = await ask<Record<string, Page<object>> | null>(
      contextOf(town, identity),
      query,
      { agencyId: town.agencyId, own },
    )
    return data ? Object.values(data)[0]?.nodes : String(errors?.[0]?.extensions?.['code'] ?? '')
  }
  expect(await listOf(town.citizen, true)).toEqual(
    ids.toReversed().map((id) => ({ id, registerNumber: null })),
  )
  expect(await listOf(aCitizen(), true)).toEqual([])
  expect(await listOf(null, true)).toBe('UNAUTHENTICATED')
  expect(await listOf(town.head, false)).toMatchObject([
    { registerNumber: '2/2026' },
    { registerNumber: '1/2026' },
  ])
  expect(await listOf(town.citizen, false)).toBe('FORBIDDEN')
})

test('the report adds up: received is not accepted, passed on, answered and in process together', async () => {
  const town = await aTown(database)
  await send(town)
  town.now = new Date('2026-11-12T02:00:00Z')
  await answered(town)
  await answered(town, { sort: 'QUESTION' })
  await done(town, town.officer, 'declineFeedback', {
    ...{ ...at(await send(town)), reason: 'COMPLAINT' },
  })
  await done(town, town.officer, 'transferFeedback', {
    ...{ ...at(await send(town)), body: 'Bộ Thử nghiệm', note: 'Thẩm quyền' },
  })
  const figuresFor = async (identity: Town['officer']) => {
    const { data, errors } = await ask<{
      feedbackFigures: readonly Record<string, unknown>[]
    } | null>(
      contextOf(town, identity),
      `{ feedbackFigures(from: "2026-11-10T00:00:00Z", to: "2026-12-01T00:00:00Z") {
        agency { id } carriedOver fresh received aboutBehaviour aboutRules unclassified notAccepted
        transferred processed processedOnTime inProcess inProcessOverdue enteredLate published } }`,
    )
    return data?.feedbackFigures ?? String(errors?.[0]?.extensions?.['code'])
  }

  const rows = await figuresFor(town.leader)
  expect(rows).toHaveLength(2)
  expect(rows[1]).toEqual({
    ...{ agency: { id: town.agencyId }, carriedOver: 1, fresh: 3, received: 4 },
    ...{ aboutBehaviour: 1, aboutRules: 0, unclassified: 3, notAccepted: 1, transferred: 1 },
    ...{ processed: 1, processedOnTime: 1, inProcess: 1, inProcessOverdue: 0, enteredLate: 0 },
    published: 0,
  })
  expect(rows[0]).toMatchObject({ agency: null, received: 4 })
  expect(await figuresFor(town.officer)).toBe('FORBIDDEN')
  const all = await figuresFor(anOfficer({ roles: ['SUPERVISOR'] }))
  for (const row of all as readonly Record<string, number>[])
    expect(row['received']).toBe(
      (row['notAccepted'] ?? 0) +
        (row['transferred'] ?? 0) +
        (row['processed'] ?? 0) +
        (row['inProcess'] ?? 0),
    )
})

test('what can be chosen comes from the profile', async () => {
  const town = await aTown(database)
  const { data } = await ask<{ feedbackChoices: { kinds: readonly object[]; channels: object } }>(
    contextOf(town, null),
    '{ feedbackChoices { channels kinds { code } refusals { code } answerWithin { quantity unit } } }',
  )
  expect(data.feedbackChoices.kinds).toHaveLength(8)
  expect(data.feedbackChoices.channels).toEqual(rules.channels)
})

test('a list of twenty costs as many statements as one', async () => {
  const town = await aTown(database)
  const query = `{ myFeedback(first: 50) { nodes { id agencyName { vi } procedureName history { act } } } }`
  const cost = async () => {
    database.takeStatements()
    await ask(contextOf(town, town.citizen), query)
    return database.takeStatements().length
  }
  await send(town)
  const one = await cost()
  for (let index = 0; index < 19; index += 1) await send(town)
  expect(await cost()).toBe(one)
})
