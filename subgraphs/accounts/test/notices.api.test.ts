import { appendEvents, eventCursors, outbox, subscribe, type EventPayload } from '@motcua/events'
import { createSmtpSender, type MailSender } from '@motcua/connectors'
import { newId } from '@motcua/kernel'
import { startMail, type MailServer, type ReceivedMail } from '@motcua/stand-ins'
import { aCitizen, createTestDatabase, freePort } from '@motcua/testkit'
import { openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sendWaitingMails, startMailLoop } from '../src/mail/send-mails.ts'
import { noticeDeliveries } from '../src/store/tables.ts'
import { noticesOfDossiers } from '../src/subscribers/dossiers.ts'
import { readTemplates } from '../src/subscribers/notice-templates.ts'
import { ask } from './ask.ts'
import { anAgency, aPerson } from './builders.ts'
import { aContext, openTestDatabase, type TestDatabase } from './database.ts'

type Facts = EventPayload<'dossiers.dossier-accepted.v1'>

let database: TestDatabase
let source: OpenDatabase & { drop(): Promise<void> }
let mail: MailServer
let sender: MailSender

beforeAll(async () => {
  database = await openTestDatabase()
  const { url, drop } = await createTestDatabase('dossiers')
  source = { ...openDatabase(url, { tenantId: 1 }), drop }
  await source.client
    .unsafe(`create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(),
    id uuid, type text, key text, payload jsonb, occurred_at timestamptz)`)
  mail = await startMail({ port: await freePort(), smtpPort: await freePort() })
  const from = 'Một cửa thử nghiệm <khong-tra-loi@thunghiem.example>'
  sender = createSmtpSender(mail.smtpUrl, { from, messageIdDomain: 'thunghiem.example' })
})
afterAll(async () => {
  sender.close()
  await mail.stop()
  await source.close()
  await source.drop()
  await database.close()
})
afterEach(() => fetch(`${mail.url}/messages`, { method: 'DELETE' }))

async function aCase(email: string | null = 'thu@congdan.example') {
  const { db } = database
  const agency = await anAgency(db)
  const person = await aPerson(db, { email })
  const facts: Facts = {
    ...{ dossierId: newId(), version: 2, code: 'H15.91.01-261120-0001' },
    ...{ procedureId: newId(), procedureCode: '1.001193', procedureName: 'Đăng ký khai sinh' },
    ...{ fieldCode: 'G15-TP07', agencyId: agency.id, channel: 'ONLINE', state: '2' },
    ...{ applicantId: person.id, applicantName: person.fullName },
    ...{ submittedAt: '2026-11-20T01:00:00.000Z', receivedAt: '2026-11-20T02:00:00.000Z' },
    ...{ dueAt: '2026-11-20T09:30:00.000Z', assigneeId: null },
  }
  return { facts, person, agency }
}

/** Lets accounts read all that dossiers has told, through the real subscription. */
async function deliver(): Promise<void> {
  const faults: unknown[] = []
  const subscription = await subscribe({
    ...{ consumer: 'accounts', source: 'dossiers', sourceClient: source.client, tenantId: 1 },
    transaction: database.db.transaction,
    handlers: noticesOfDossiers({
      templates: readTemplates(),
      portalUrl: 'https://dichvucong.example',
      now: () => new Date(),
    }),
    onError: (error) => faults.push(error),
  })
  await subscription.drain()
  await subscription.stop()
  expect(faults).toEqual([])
}

async function messages(): Promise<readonly ReceivedMail[]> {
  return (await (await fetch(`${mail.url}/messages`)).json()) as ReceivedMail[]
}

function options(overrides: object = {}) {
  return { db: database.db, sender, now: () => new Date(), onFault: () => undefined, ...overrides }
}

const inbox = `query ($first: Int, $after: String) { unreadNotices myNotices(first: $first, after: $after) {
  nodes { id title { vi en } body { vi en } dossierId readAt deliveries { channel state } }
  pageInfo { hasNextPage endCursor } } }`
const markRead = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) {
  ... on MarkNoticesReadSuccess { unread } ... on Refusal { code } } }`

test('an accepted dossier is told in the inbox and by e-mail, once, though the event comes again', async () => {
  const { facts, person } = await aCase()
  const occurredAt = new Date()
  const key = facts.dossierId
  await appendEvents(source, [
    { type: 'dossiers.dossier-accepted.v1', key, payload: facts, occurredAt },
    { type: 'dossiers.dossier-assigned.v1', key, payload: facts, occurredAt },
  ])
  await deliver()
  await database.db.query.delete(eventCursors)
  await deliver()
  await Promise.all([sendWaitingMails(options()), sendWaitingMails(options())])
  await sendWaitingMails(options())

  const context = aContext(database.db, aCitizen({ personId: person.id }))
  const { data } = await ask(context, inbox)
  const title = {
    vi: 'Hồ sơ H15.91.01-261120-0001 đã được tiếp nhận, hẹn trả 16:30 ngày 20/11/2026',
    en: 'Dossier H15.91.01-261120-0001 is accepted, due 16:30 on 20/11/2026',
  }
  expect(data).toMatchObject({
    unreadNotices: 1,
    myNotices: {
      nodes: [
        {
          title,
          dossierId: facts.dossierId,
          readAt: null,
          deliveries: [
            { channel: 'PORTAL', state: 'SENT' },
            { channel: 'EMAIL', state: 'SENT' },
          ],
        },
      ],
    },
  })

  const [received, ...more] = await messages()
  expect(more).toEqual([])
  expect(received).toMatchObject({ to: ['thu@congdan.example'], subject: title.vi })
  expect(received?.text).toContain('Ngày hẹn trả kết quả: 16:30 ngày 20/11/2026')
  expect(received?.text).toContain('The result is due: 16:30 on 20/11/2026')
  const told = await database.db.query.select().from(outbox).where(eq(outbox.key, person.id))
  expect(told.map(({ type }) => type)).toEqual(['accounts.notice-sent.v1'])
})

test('each step of a dossier has its notice; without an address only in the inbox', async () => {
  const { facts, person } = await aCase(null)
  const occurredAt = new Date()
  const at = occurredAt.toISOString()
  const key = facts.dossierId
  await appendEvents(source, [
    { type: 'dossiers.dossier-submitted.v1', key, payload: { ...facts, code: null }, occurredAt },
    {
      type: 'dossiers.dossier-declined.v1',
      ...{ key, occurredAt, payload: { ...facts, reason: 'Thiếu Giấy chứng sinh.' } },
    },
    {
      type: 'dossiers.dossier-settled.v1',
      ...{ key, occurredAt, payload: { ...facts, settledAt: at, punctuality: 'EARLY' } },
    },
    {
      type: 'dossiers.result-returned.v1',
      ...{ key, occurredAt, payload: { ...facts, returnedAt: at } },
    },
  ])
  await deliver()

  const context = aContext(database.db, aCitizen({ personId: person.id }))
  const first = await ask(context, inbox, { first: 3 })
  const page = first.data?.['myNotices'] as Page
  const rest = await ask(context, inbox, { first: 3, after: page.pageInfo.endCursor })
  const last = rest.data?.['myNotices'] as Page
  const all = [...page.nodes, ...last.nodes]

  expect(first.data).toMatchObject({ unreadNotices: 4 })
  expect([page.pageInfo.hasNextPage, last.pageInfo.hasNextPage]).toEqual([true, false])
  expect(all.map(({ title }) => title.en.split(':')[0])).toEqual([
    'The result of dossier H15.91.01-261120-0001 was handed over',
    'Dossier H15.91.01-261120-0001 has its result',
    'Dossier not accepted',
    'Dossier sent',
  ])
  expect(all[2]?.body.vi).toContain('Thiếu Giấy chứng sinh.')
  expect(all.every(({ body }) => !/[{}]|undefined|null/.test(body.vi + body.en))).toBe(true)
  expect(all.flatMap(({ deliveries }) => deliveries)).toEqual(
    Array(4).fill({ channel: 'PORTAL', state: 'SENT' }),
  )

  const mark = async (noticeIds?: readonly string[]) =>
    (await ask(context, markRead, { input: { requestId: newId(), noticeIds } })).data
  expect(await mark([all[0]?.id ?? ''])).toEqual({ markNoticesRead: { unread: 3 } })
  const stranger = aContext(database.db, aCitizen())
  await ask(stranger, markRead, { input: { requestId: newId() } })
  expect(await mark([])).toEqual({ markNoticesRead: { unread: 3 } })
  expect(await mark()).toEqual({ markNoticesRead: { unread: 0 } })
})

interface Page {
  readonly nodes: readonly {
    readonly id: string
    readonly title: { readonly en: string }
    readonly body: { readonly vi: string; readonly en: string }
    readonly deliveries: readonly object[]
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

test('the inbox is for who is signed in, and wants our own cursors', async () => {
  const visitor = aContext(database.db, null)
  expect((await ask(visitor, '{ myNotices { nodes { id } } }')).codes).toEqual(['UNAUTHENTICATED'])
  expect((await ask(visitor, '{ unreadNotices }')).codes).toEqual(['UNAUTHENTICATED'])
  const input = { requestId: newId() }
  expect((await ask(visitor, markRead, { input })).codes).toEqual(['UNAUTHENTICATED'])

  const context = aContext(database.db, aCitizen())
  for (const variables of [{ after: 'x' }, { first: 101 }, { after: 'WyJ4Il0' }])
    expect((await ask(context, inbox, variables)).codes).toContain('BAD_USER_INPUT')
})

test('a mail server that is down is asked again later, until the mail is given up', async () => {
  const { facts } = await aCase()
  const accepted = { payload: facts, key: facts.dossierId, occurredAt: new Date() }
  await appendEvents(source, [{ type: 'dossiers.dossier-accepted.v1', ...accepted }])
  await deliver()

  const faults: unknown[] = []
  let at = Date.now()
  const down: MailSender = { send: () => Promise.reject(new Error('down')), close: () => undefined }
  const later = options({
    sender: down,
    now: () => new Date(at),
    onFault: (e: unknown) => faults.push(e),
  })
  expect(await sendWaitingMails(later)).toBe(1)
  expect(await sendWaitingMails(later)).toBe(0)
  for (let day = 0; day < 12; day += 1) {
    at += 24 * 3_600_000
    await sendWaitingMails(later)
  }
  const states = await database.db.query
    .select({ state: noticeDeliveries.state, attempts: noticeDeliveries.attempts })
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.state, 'FAILED'))
  expect(states).toEqual([{ state: 'FAILED', attempts: 8 }])
  expect(faults).toHaveLength(8)
})

test('the loop sends as soon as it is woken, and stops', async () => {
  const loop = startMailLoop(options({ pollMs: 60_000 }))
  const { facts } = await aCase('khac@congdan.example')
  const accepted = { payload: facts, key: facts.dossierId, occurredAt: new Date() }
  await appendEvents(source, [{ type: 'dossiers.dossier-accepted.v1', ...accepted }])
  await deliver()
  loop.wake()
  await expect.poll(async () => (await messages()).length, { timeout: 5_000 }).toBe(1)
  await loop.stop()
})
