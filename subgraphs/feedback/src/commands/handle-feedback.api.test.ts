import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadProfile } from '@motcua/regulation'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import {
  answered,
  aTown,
  at,
  doAct,
  done,
  lookUp,
  read,
  send,
  type Shown,
  type Town,
} from '../../test/feedback-story.ts'
import { outbox } from '../store/tables.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

async function closings(feedbackId: string) {
  const rows = await database.db.query.select().from(outbox)
  return rows
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .filter(({ key, type }) => key === feedbackId && type !== 'feedback.feedback-entered.v1')
    .map(({ type, payload }) => ({ type, ...(payload as object) }))
}

test('[DL24 Đ21.4, KT22 Đ21.2] officer accepts and drafts, leader sends back and approves, the sender reads the answer', async () => {
  const town = await aTown(database)
  const sent = await send(town)
  const accepted = await done(town, town.officer, 'acceptFeedback', {
    ...at(sent),
    kind: 'CONDUCT',
  })
  expect(accepted).toMatchObject({
    state: 'IN_PROGRESS',
    kind: { code: 'CONDUCT' },
    assignee: { id: town.officer.memberships[0]?.officerId },
  })

  const kept = await done(town, town.officer, 'draftFeedbackAnswer', {
    ...{ ...at(accepted), text: 'Đang viết', submit: false },
  })
  expect(kept).toMatchObject({ state: 'IN_PROGRESS', draft: 'Đang viết' })
  const drafted = await done(town, town.officer, 'draftFeedbackAnswer', {
    ...{ ...at(kept), text: 'Xin lỗi ông/bà.', submit: true },
  })
  expect(drafted.state).toBe('AWAITING_APPROVAL')
  const back = await done(town, town.leader, 'sendBackFeedbackAnswer', {
    ...{ ...at(drafted), text: 'Nêu rõ nguyên nhân.' },
  })
  expect(back).toMatchObject({ state: 'IN_PROGRESS', sentBackFor: 'Nêu rõ nguyên nhân.' })
  const again = await done(town, town.officer, 'draftFeedbackAnswer', {
    ...{ ...at(back), text: 'Xin lỗi ông/bà. Do mất điện.', submit: true },
  })
  expect(again.sentBackFor).toBeNull()
  expect((await read(town, town.citizen, sent.id))?.draft).toBeNull()

  town.now = new Date('2026-11-27T02:00:00Z')
  const closed = await done(town, town.leader, 'approveFeedbackAnswer', at(again))
  expect(closed).toMatchObject({ state: 'ANSWERED', draft: null, overdue: false })

  const seen = await read(town, town.citizen, sent.id)
  expect(seen).toMatchObject({
    ...{ answer: 'Xin lỗi ông/bà. Do mất điện.', sentBackFor: null, assignee: null },
    acts: ['RATE'],
  })
  expect(seen?.history.map(({ act }) => act)).toEqual(['ENTER', 'ACCEPT', 'APPROVE'])
  expect(seen?.history.slice(1).every(({ actorName }) => actorName === null)).toBe(true)
  const full = await read(town, town.head, sent.id)
  expect(full?.history).toHaveLength(7)
  expect(full?.history[6]).toMatchObject({ act: 'APPROVE', actorName: town.leader.displayName })
  expect(await closings(sent.id)).toMatchObject([
    {
      ...{ type: 'feedback.feedback-closed.v1', outcome: 'ANSWERED', onTime: true },
      personId: town.citizen.personId,
    },
  ])
})

test('an answer after the thirteenth working day is late, and is shown so before and after', async () => {
  const town = await aTown(database)
  const sent = await send(town)
  town.now = new Date('2026-11-27T02:01:00Z')
  expect((await read(town, town.head, sent.id))?.overdue).toBe(true)
  const accepted = await done(town, town.officer, 'acceptFeedback', { ...at(sent), kind: 'UNFIT' })
  const drafted = await done(town, town.officer, 'draftFeedbackAnswer', {
    ...{ ...at(accepted), text: 'Đã tiếp thu.', submit: true },
  })
  const closed = await done(town, town.leader, 'approveFeedbackAnswer', at(drafted))
  expect(closed.overdue).toBe(true)
  expect(await closings(sent.id)).toMatchObject([{ onTime: false }])
})

test('[DN19 Đ31.2] complaints and denunciations are not swallowed: the sender is told where they belong', async () => {
  for (const [reason, where] of [
    ['COMPLAINT', /Luật Khiếu nại/],
    ['DENUNCIATION', /Luật Tố cáo/],
  ] as const) {
    const town = await aTown(database)
    const sent = await send(town)
    await done(town, town.officer, 'declineFeedback', { ...at(sent), reason })
    const seen = await read(town, town.citizen, sent.id)
    expect(seen).toMatchObject({ state: 'NOT_ACCEPTED', decline: { reason } })
    expect(seen?.decline?.guidance.vi).toMatch(where)
    expect(await closings(sent.id)).toMatchObject([{ outcome: 'NOT_ACCEPTED' }])
  }
})

test('an agency of the province that gets it enters it in its own book, by the date that the sender was promised', async () => {
  const [town, other] = [await aTown(database), await aTown(database, 'Sở Thử Nghiệm')]
  const sent = await send(town)
  await done(town, town.officer, 'transferFeedback', {
    ...{ ...at(sent), agencyId: other.agencyId, note: 'Thuộc thẩm quyền của Sở.' },
  })
  expect(await read(town, town.officer, sent.id)).toBeNull()
  expect(await read(other, other.officer, sent.id)).toMatchObject({
    ...{ state: 'RECEIVED', registerNumber: '1/2026', dueAt: sent.dueAt },
    agencyName: { vi: 'Sở Thử Nghiệm' },
  })
  expect(await closings(sent.id)).toEqual([])
  const rows = await database.db.query.select().from(outbox)
  const entered = rows.filter(({ key }) => key === sent.id)
  expect(entered.map(({ payload }) => (payload as { agencyId: string }).agencyId)).toEqual([
    town.agencyId,
    other.agencyId,
  ])
})

test('a body outside ends it here, and the sender reads which', async () => {
  const town = await aTown(database)
  const sent = await send(town)
  await done(town, town.officer, 'transferFeedback', {
    ...{ ...at(sent), body: 'Bộ Thử nghiệm', note: 'Thuộc thẩm quyền của Bộ.' },
  })
  expect(await read(town, town.citizen, sent.id)).toMatchObject({
    ...{ state: 'TRANSFERRED', transfer: { body: 'Bộ Thử nghiệm' } },
  })
  expect(await closings(sent.id)).toMatchObject([{ outcome: 'TRANSFERRED' }])
})

test('the clock stands still while the sender is asked, and goes on with their answer', async () => {
  const town = await aTown(database)
  const { code, ...sent } = await send(town, {}, null)
  const asked = await done(town, town.officer, 'askFeedbackSender', {
    ...{ ...at({ ...sent, code }), text: 'Hồ sơ số mấy?' },
  })
  expect(asked).toMatchObject({ state: 'AWAITING_SENDER', dueAt: null, overdue: null })

  const visible = await lookUp(town, code, '0123')
  expect(visible).toMatchObject({ acts: ['SUPPLY'], requests: [{ question: 'Hồ sơ số mấy?' }] })
  town.now = new Date('2026-11-10T02:00:00Z')
  const input = { ...at(asked), text: 'Số 12.' }
  expect((await doAct(town, null, 'supplyFeedback', input)).code).toBe('FEEDBACK_NOT_FOUND')
  expect((await doAct(town, null, 'supplyFeedback', { ...input, phoneDigits: '0124' })).code).toBe(
    'FEEDBACK_NOT_FOUND',
  )
  const supplied = await done(town, null, 'supplyFeedback', { ...input, phoneDigits: '0123' })
  expect(supplied).toMatchObject({
    ...{ state: 'RECEIVED', requests: [{ answer: 'Số 12.' }], registerNumber: null },
    dueAt: new Date('2026-11-30T02:00:00Z'),
  })
})

test('[KT22 Đ23.7] whoever assigns work gives it to an officer of the agency who may answer', async () => {
  const kontum = loadProfile('kon-tum-2022').feedback.channels
  expect(kontum).toContain('NATIONAL_PORTAL')
  const town = await aTown(database)
  const other = await aTown(database)
  const accepted = await done(town, town.head, 'acceptFeedback', {
    ...{ ...at(await send(town)), kind: 'CONDUCT', officerId: postOf(town.officer) },
  })
  expect(accepted.assignee?.id).toBe(postOf(town.officer))
  for (const unfit of [postOf(town.clerk), postOf(other.officer), newId(), 'x'])
    expect(
      (await doAct(town, town.head, 'assignFeedback', { ...at(accepted), officerId: unfit })).code,
    ).toBe('FEEDBACK_OFFICER_UNFIT')

  const draft = { ...at(accepted), text: 'Trả lời', submit: true }
  expect((await doAct(town, town.colleague, 'draftFeedbackAnswer', draft)).code).toBe(
    'FEEDBACK_OF_ANOTHER',
  )
  const given = await done(town, town.head, 'assignFeedback', {
    ...{ ...at(accepted), officerId: postOf(town.colleague) },
  })
  const drafted = await done(town, town.colleague, 'draftFeedbackAnswer', {
    ...{ ...draft, ...at(given) },
  })
  expect(drafted.state).toBe('AWAITING_APPROVAL')
})

/** Each act with who may do it and words that would do. */
const acts = [
  ['acceptFeedback', 'officer', { kind: 'CONDUCT' }],
  ['declineFeedback', 'officer', { reason: 'UNCLEAR' }],
  ['transferFeedback', 'officer', { body: 'Bộ Thử nghiệm', note: 'Thẩm quyền' }],
  ['askFeedbackSender', 'officer', { text: 'Hỏi' }],
  ['draftFeedbackAnswer', 'officer', { text: 'Đáp', submit: true }],
  ['sendBackFeedbackAnswer', 'leader', { text: 'Lý do' }],
  ['approveFeedbackAnswer', 'leader', {}],
  ['publishFeedback', 'officer', { title: 'Tóm tắt', question: 'Hỏi', answer: 'Đáp' }],
  ['unpublishFeedback', 'officer', { text: 'Lý do' }],
] as const

test.each(acts)(
  '%s: refused in a wrong state, to the wrong role, agency, version, and unknown feedback',
  async (name, role, input) => {
    const [town, other] = [await aTown(database), await aTown(database)]
    const received = await send(town)
    const closed = await done(town, town.officer, 'declineFeedback', {
      ...{ ...at(await send(town)), reason: 'UNCLEAR' },
    })
    const attempt = async (
      who: Parameters<typeof doAct>[1],
      target: Pick<Shown, 'id' | 'version'>,
      changes: object = {},
    ) => {
      const { id: feedbackId, version: seenVersion } = target
      const answer = await doAct(town, who, name, { feedbackId, seenVersion, ...input, ...changes })
      return answer.code
    }

    expect(await attempt(town[role], closed)).toBe('FEEDBACK_WRONG_STATE')
    expect(await attempt(null, received)).toBe('UNAUTHENTICATED')
    expect(await attempt(town.clerk, received)).toBe('FORBIDDEN')
    expect(await attempt(town.citizen, received)).toBe('FORBIDDEN')
    expect(await attempt(aCitizen(), received)).toBe('FEEDBACK_NOT_FOUND')
    expect(await attempt(other[role], received)).toBe('FEEDBACK_NOT_FOUND')
    expect(await attempt(town[role], received, { seenVersion: 9 })).toBe('FEEDBACK_CHANGED')
    expect(await attempt(town[role], { id: newId(), version: 1 })).toBe('FEEDBACK_NOT_FOUND')
    expect(await attempt(town[role], { id: 'x', version: 1 })).toBe('BAD_USER_INPUT')
  },
)

test('repeating an act repeats its answer; two at once are told apart', async () => {
  const town = await aTown(database)
  const sent = await send(town)
  const input = { ...at(sent), kind: 'CONDUCT', requestId: newId() }
  const first = await done(town, town.officer, 'acceptFeedback', input)
  expect(await done(town, town.officer, 'acceptFeedback', input)).toEqual(first)
  const both = await Promise.all(
    ['Một', 'Hai'].map((text) =>
      doAct(town, town.officer, 'draftFeedbackAnswer', { ...at(first), text, submit: true }),
    ),
  )
  expect(both.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'FEEDBACK_CHANGED'])
})

test('accepting a feedback needs a kind of the profile; a question has none', async () => {
  const town = await aTown(database)
  const sent = await send(town)
  const accept = (kind: string | null) =>
    doAct(town, town.officer, 'acceptFeedback', { ...at(sent), kind })
  expect((await accept(null)).code).toBe('FEEDBACK_KIND_MISSING')
  expect((await accept('WEATHER')).code).toBe('FEEDBACK_KIND_UNKNOWN')
  const asked = await send(town, { sort: 'QUESTION', kind: 'CONDUCT' })
  const accepted = await done(town, town.officer, 'acceptFeedback', { ...at(asked), kind: null })
  expect(accepted).toMatchObject({ kind: null, channel: 'QUESTIONS' })
})

test('the sender rates the answer once, signed in or by the end of their phone', async () => {
  const town = await aTown(database)
  const closed = await answered(town)
  const rating = { feedbackId: closed.id, satisfied: false, comment: 'Chưa rõ.' }
  expect((await doAct(town, town.officer, 'rateFeedbackAnswer', rating)).code).toBe('FORBIDDEN')
  expect((await doAct(town, null, 'rateFeedbackAnswer', rating)).code).toBe('FEEDBACK_NOT_FOUND')
  const rated = await done(town, null, 'rateFeedbackAnswer', { ...rating, phoneDigits: '0123' })
  expect(rated.satisfaction).toEqual({ satisfied: false })
  expect((await doAct(town, town.citizen, 'rateFeedbackAnswer', rating)).code).toBe(
    'ANSWER_ALREADY_RATED',
  )
  expect((await closings(closed.id)).at(-1)).toEqual({
    ...{ type: 'feedback.answer-rated.v1', feedbackId: closed.id, agencyId: town.agencyId },
    satisfied: false,
  })
})

test('a supervisor sees every feedback; nobody sees the ones of other agencies', async () => {
  const [town, other] = [await aTown(database), await aTown(database)]
  const { id } = await send(town)
  expect(await read(town, anOfficer({ roles: ['SUPERVISOR'] }), id)).toMatchObject({ acts: [] })
  for (const identity of [other.leader, aCitizen(), anOfficer({ roles: ['ADMINISTRATOR'] })])
    expect(await read(town, identity, id)).toBeNull()
})

function postOf(identity: Town['officer']): string {
  return identity.memberships[0]?.officerId ?? ''
}
