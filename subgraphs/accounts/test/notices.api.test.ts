import { eventCursors, outbox, type NewEvent } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startMessageLoop } from '../src/messages/send-messages.ts'
import { noticeDeliveries } from '../src/store/tables.ts'
import { ask } from './ask.ts'
import { anOfficerOf, aPerson } from './builders.ts'
import { aContext } from './database.ts'
import { aCase, dossierEvent, startNoticeWorld, type NoticeWorld } from './notice-world.ts'

let world: NoticeWorld
beforeAll(async () => void (world = await startNoticeWorld()))
afterAll(() => world.close())
afterEach(() => world.clear())

const inbox = `query ($first: Int, $after: String) { unreadNotices myNotices(first: $first, after: $after) {
  nodes { id event title { vi en } body { vi en } dossierId readAt deliveries { channel state address } }
  pageInfo { hasNextPage endCursor } } }`
const markRead = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) {
  ... on MarkNoticesReadSuccess { unread } ... on Refusal { code } } }`

interface Page {
  readonly nodes: readonly {
    readonly id: string
    readonly event: string
    readonly title: { readonly vi: string; readonly en: string }
    readonly body: { readonly vi: string; readonly en: string }
    readonly deliveries: readonly object[]
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

async function inboxOf(personId: string, variables: Record<string, unknown> = { first: 50 }) {
  const context = aContext(world.database.db, aCitizen({ personId }))
  return (await ask(context, inbox, variables)).data?.['myNotices'] as Page
}

test('[DL24 Đ5.4, DL26 Đ6.4, DL24 Đ19.1c, DL26 Đ23.1c, LD24 Đ7.1b, DN19 Đ12.2b] an accepted dossier is told in the inbox, by e-mail and by SMS, once, though the event comes again', async () => {
  const { facts, person } = await aCase(world.database.db, { phone: '0912345678' })
  const accepted = { ...facts, feeTotal: 20_000 }
  await world.tell([
    dossierEvent('dossiers.dossier-accepted.v1', accepted),
    dossierEvent('dossiers.dossier-assigned.v1', facts),
  ])
  await world.database.db.query.delete(eventCursors)
  await world.tell([])
  await Promise.all([world.send(), world.send()])
  await world.send()

  const title = {
    vi: 'Hồ sơ H15.91.01-261120-0001 đã được tiếp nhận, hẹn trả 16:30 ngày 20/11/2026',
    en: 'Dossier H15.91.01-261120-0001 is accepted, due 16:30 on 20/11/2026',
  }
  const { nodes } = await inboxOf(person.id)
  expect(nodes).toMatchObject([
    {
      ...{ title, dossierId: facts.dossierId, readAt: null, event: 'DOSSIER_ACCEPTED' },
      deliveries: [
        { channel: 'PORTAL', state: 'SENT', address: null },
        { channel: 'EMAIL', state: 'SENT', address: 't***@congdan.example' },
        { channel: 'SMS', address: '09xx xxx 678' },
      ],
    },
  ])
  const [received, ...more] = await world.mails()
  expect(more).toEqual([])
  expect(received).toMatchObject({ to: ['thu@congdan.example'], subject: title.vi })
  expect(received?.text).toContain('Ngày hẹn trả kết quả: 16:30 ngày 20/11/2026')
  expect(received?.text).toContain('Phí, lệ phí phải nộp: 20.000 đồng')
  expect(received?.text).toContain('hãy mang theo Giấy tiếp nhận hồ sơ')
  expect(received?.text).toContain('The result is due: 16:30 on 20/11/2026')
  const told = await world.database.db.query.select().from(outbox).where(eq(outbox.key, person.id))
  expect(told.map(({ type }) => type)).toEqual(['accounts.notice-sent.v1'])
})

test('[DN19 Đ12.2a] under dak-nong-2019 people are told when it was sent, when it was checked and of the result, with what each has to say', async () => {
  const { facts, person, agency } = await aCase(world.database.db)
  const at = '2026-11-20T03:00:00.000Z'
  await world.tell(
    [
      dossierEvent('dossiers.dossier-submitted.v1', { ...facts, code: null, dueAt: null }),
      dossierEvent('dossiers.dossier-accepted.v1', facts),
      dossierEvent('dossiers.dossier-forwarded.v1', { ...facts, late: false }),
      dossierEvent('dossiers.dossier-settled.v1', {
        ...{ ...facts, settledAt: at, punctuality: 'EARLY' },
      }),
      dossierEvent('dossiers.dossier-declined.v1', { ...facts, reason: 'Thiếu Giấy chứng sinh.' }),
      dossierEvent('dossiers.dossier-discontinued.v1', {
        ...{ ...facts, cause: 'REFUSED', reason: 'Không đủ điều kiện.', discontinuedAt: at },
        punctuality: 'EARLY',
      }),
    ],
    'dak-nong-2019',
  )
  const { nodes } = await inboxOf(person.id)
  const body = Object.fromEntries(nodes.map(({ event, body: { vi } }) => [event, vi]))
  expect(nodes.map(({ event }) => event)).toEqual([
    ...['DOSSIER_DISCONTINUED', 'DOSSIER_DECLINED', 'DOSSIER_SETTLED', 'DOSSIER_ACCEPTED'],
    'DOSSIER_SUBMITTED',
  ])
  expect(body['DOSSIER_SUBMITTED']).toContain(`${agency.name.vi} đã nhận được hồ sơ`)
  expect(body['DOSSIER_SUBMITTED']).toContain('thời gian dự kiến: trong ngày làm việc')
  expect(body['DOSSIER_ACCEPTED']).toContain('hẹn trả kết quả: 16:30 ngày 20/11/2026')
  expect(body['DOSSIER_DECLINED']).toContain('Thiếu Giấy chứng sinh.')
  expect(body['DOSSIER_SETTLED']).toContain('giải quyết xong lúc 10:00 ngày 20/11/2026')
  expect(body['DOSSIER_SETTLED']).toContain('hoặc nhận tại')
  expect(body['DOSSIER_DISCONTINUED']).toContain('Lý do: Không đủ điều kiện.')
})

test('[DL24 Đ19.1b, DL26 Đ23.1b] a dossier that is not right is told with all that has to be mended, where the person can be reached', async () => {
  const { facts } = await aCase(world.database.db, { phone: '0912345679' })
  await world.tell([
    dossierEvent('dossiers.supplement-requested.v1', {
      ...{ ...facts, stage: 'INTAKE', answerBy: '2026-12-01T09:30:00.000Z' },
      items: ['Giấy chứng sinh (bản chính)', 'Giấy tờ chứng minh nơi cư trú'],
    }),
  ])
  await world.send()
  const [mail] = await world.mails()
  expect(mail?.text).toContain('- Giấy chứng sinh (bản chính)\n- Giấy tờ chứng minh nơi cư trú')
  expect(mail?.text).toContain('Hạn bổ sung: 16:30 ngày 01/12/2026')
  const [sms] = await world.messages()
  expect(sms?.text).toMatch(
    /^Ho so H15\.91\.01-261120-0001 can bo sung, han 16:30 ngay 01\/12\/2026/,
  )
})

test('money, withdrawal and a moved due date are told; a due date is told as moved once', async () => {
  const { facts, person } = await aCase(world.database.db, { email: null })
  const paid = { paymentId: newId(), amount: 1_250_000, method: 'PLATFORM' } as const
  const moved = { ...facts, dueAt: '2026-11-25T09:30:00.000Z' }
  await world.tell([
    dossierEvent('dossiers.dossier-accepted.v1', facts),
    dossierEvent('dossiers.payment-requested.v1', { ...facts, ...paid }),
    dossierEvent('dossiers.payment-received.v1', { ...facts, ...paid }),
    dossierEvent('dossiers.supplement-received.v1', moved),
    dossierEvent('dossiers.step-recorded.v1', moved),
    dossierEvent('dossiers.withdrawal-requested.v1', { ...moved, reason: 'Nộp nhầm.' }),
    dossierEvent('dossiers.payment-refunded.v1', { ...moved, ...paid, reason: 'Rút hồ sơ' }),
  ])
  const { nodes } = await inboxOf(person.id)
  expect(nodes.map(({ event }) => event).reverse()).toEqual([
    ...['DOSSIER_ACCEPTED', 'PAYMENT_REQUESTED', 'PAYMENT_RECEIVED', 'DUE_DATE_MOVED'],
    ...['WITHDRAWAL_REQUESTED', 'PAYMENT_REFUNDED'],
  ])
  const told = nodes.map(({ body }) => body.vi).join('\n')
  expect(told).toContain('Số tiền: 1.250.000 đồng')
  expect(told).toContain(`/ho-so/${facts.dossierId}`)
  expect(told).toContain(
    'Ngày hẹn trước: 16:30 ngày 20/11/2026\nNgày hẹn mới: 16:30 ngày 25/11/2026',
  )
  expect(nodes.every(({ body: { vi, en } }) => !/[{}]|undefined|null/.test(vi + en))).toBe(true)
  expect(nodes.flatMap(({ deliveries }) => deliveries)).toEqual(
    Array(6).fill({ channel: 'PORTAL', state: 'SENT', address: null }),
  )
})

test('under dak-lak-2026 every change of state is told, with agency, who settles it and when', async () => {
  const { facts, person, agency } = await aCase(world.database.db)
  const officer = await anOfficerOf(world.database.db, agency)
  const forwarded = { ...facts, assigneeId: officer.id, late: false }
  await world.tell([dossierEvent('dossiers.dossier-forwarded.v1', forwarded)], 'dak-lak-2026')
  const [notice] = (await inboxOf(person.id)).nodes
  expect(notice?.body.vi).toContain(`Cơ quan giải quyết: ${agency.name.vi}`)
  expect(notice?.body.vi).toContain(`Người đang giải quyết: ${officer.name}`)
  expect(notice?.body.vi).toContain('tiếp nhận lúc 09:00 ngày 20/11/2026')
})

test('feedback is told to who signed in to send it, reminders to the officers named', async () => {
  const { db } = world.database
  const { agency } = await aCase(db)
  const [sender, first, second] = [await aPerson(db), await aPerson(db), await aPerson(db)]
  const occurredAt = new Date()
  const of = { feedbackId: newId(), code: 'PA-0001', agencyId: agency.id, dossierId: null }
  const key = of.feedbackId
  const at = occurredAt.toISOString()
  const events: NewEvent[] = [sender.id, null].map((personId) => ({
    type: 'feedback.feedback-entered.v1',
    ...{ key, occurredAt, payload: { ...of, personId, enteredAt: at, dueAt: at } },
  }))
  const closed = {
    ...of,
    personId: sender.id,
    outcome: 'ANSWERED',
    closedAt: at,
    onTime: true,
  } as const
  const reminded = {
    ...{ reminderId: newId(), dossierId: newId(), code: 'X-1', agencyId: agency.id },
    ...{ personIds: [first.id, second.id, first.id], text: 'Hồ sơ quá hạn 2 ngày.' },
  }
  await world.tell([
    ...events,
    { type: 'feedback.feedback-closed.v1', key, occurredAt, payload: closed },
    { type: 'reporting.reminder-sent.v1', key: 'X', occurredAt, payload: reminded },
  ])
  expect((await inboxOf(sender.id)).nodes.map(({ title }) => title.vi)).toEqual([
    ...['Phản ánh, kiến nghị PA-0001: đã được trả lời', 'Đã tiếp nhận phản ánh, kiến nghị PA-0001'],
  ])
  for (const { id } of [first, second])
    expect((await inboxOf(id)).nodes.map(({ event, body }) => [event, body.vi])).toEqual([
      ['REMINDER_SENT', expect.stringContaining('Hồ sơ quá hạn 2 ngày.')],
    ])
})

test('the inbox comes page by page, and is marked as read by its owner alone', async () => {
  const { facts, person } = await aCase(world.database.db, { email: null })
  await world.tell([
    dossierEvent('dossiers.dossier-submitted.v1', { ...facts, code: null }),
    dossierEvent('dossiers.dossier-accepted.v1', facts),
    dossierEvent('dossiers.result-returned.v1', { ...facts, returnedAt: '2026-11-20T03:00:00Z' }),
  ])
  const first = await inboxOf(person.id, { first: 2 })
  const rest = await inboxOf(person.id, { first: 2, after: first.pageInfo.endCursor })
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
  expect([...first.nodes, ...rest.nodes].map(({ event }) => event)).toEqual([
    ...['RESULT_RETURNED', 'DOSSIER_ACCEPTED', 'DOSSIER_SUBMITTED'],
  ])

  const context = aContext(world.database.db, aCitizen({ personId: person.id }))
  const mark = async (noticeIds?: readonly string[]) =>
    (await ask(context, markRead, { input: { requestId: newId(), noticeIds } })).data
  expect(await mark([first.nodes[0]?.id ?? ''])).toEqual({ markNoticesRead: { unread: 2 } })
  const stranger = aContext(world.database.db, aCitizen())
  await ask(stranger, markRead, { input: { requestId: newId() } })
  expect(await mark([])).toEqual({ markNoticesRead: { unread: 2 } })
  expect(await mark()).toEqual({ markNoticesRead: { unread: 0 } })
})

test('the inbox is for who is signed in, and wants our own cursors', async () => {
  const visitor = aContext(world.database.db, null)
  expect((await ask(visitor, '{ myNotices { nodes { id } } }')).codes).toEqual(['UNAUTHENTICATED'])
  expect((await ask(visitor, '{ unreadNotices }')).codes).toEqual(['UNAUTHENTICATED'])
  const input = { requestId: newId() }
  expect((await ask(visitor, markRead, { input })).codes).toEqual(['UNAUTHENTICATED'])

  const context = aContext(world.database.db, aCitizen())
  for (const variables of [{ after: 'x' }, { first: 101 }, { after: 'WyJ4Il0' }])
    expect((await ask(context, inbox, variables)).codes).toContain('BAD_USER_INPUT')
})

test('a mail server that is down is asked again later, until the mail is given up', async () => {
  const { facts } = await aCase(world.database.db)
  await world.tell([dossierEvent('dossiers.dossier-accepted.v1', facts)])

  const faults: unknown[] = []
  let at = Date.now()
  const later = {
    mail: { send: () => Promise.reject(new Error('down')), close: () => undefined },
    now: () => new Date(at),
    onFault: (error: unknown) => faults.push(error),
  }
  expect(await world.send(later)).toBe(1)
  expect(await world.send(later)).toBe(0)
  for (let day = 0; day < 12; day += 1) {
    at += 24 * 3_600_000
    await world.send(later)
  }
  const states = await world.database.db.query
    .select({ state: noticeDeliveries.state, attempts: noticeDeliveries.attempts })
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.state, 'FAILED'))
  expect(states).toEqual([{ state: 'FAILED', attempts: 8 }])
  expect(faults).toHaveLength(8)
})

test('the loop sends as soon as it is woken, and stops', async () => {
  const { db } = world.database
  const loop = startMessageLoop({
    ...{ db, ...world.senders, now: () => new Date(), onFault: () => undefined, pollMs: 60_000 },
  })
  const { facts } = await aCase(db, { email: 'khac@congdan.example' })
  await world.tell([dossierEvent('dossiers.dossier-accepted.v1', facts)])
  loop.wake()
  await expect.poll(async () => (await world.mails()).length, { timeout: 5_000 }).toBe(1)
  await loop.stop()
})
