import {
  createHttpSmsSender,
  createSmtpSender,
  type MailSender,
  type SmsSender,
} from '@motcua/connectors'
import { appendEvents, subscribe, type EventHandlers, type NewEvent } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { loadProfile } from '@motcua/regulation'
import {
  startMail,
  startSms,
  type MailServer,
  type ReceivedMail,
  type ReceivedSms,
  type SmsBehaviour,
  type SmsServer,
} from '@motcua/stand-ins'
import { openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { createTestDatabase, freePort } from '@motcua/testkit'
import Fastify, { type FastifyInstance } from 'fastify'
import { serveReports } from '../src/messages/report-routes.ts'
import { sendWaitingMessages } from '../src/messages/send-messages.ts'
import { enterTemplates } from '../src/seed/enter-templates.ts'
import { noticeDeliveries } from '../src/store/tables.ts'
import { noticesOfDossiers } from '../src/subscribers/dossiers.ts'
import { noticesOfFeedback } from '../src/subscribers/feedback.ts'
import { toNoticeRules } from '../src/subscribers/notice-rules.ts'
import { noticesOfReporting } from '../src/subscribers/reporting.ts'
import { anAgency, aPerson } from './builders.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** Everything of one dossier that its events say. */
export type Facts = NewEvent<'dossiers.dossier-accepted.v1'>['payload']

const portalUrl = 'https://dichvucong.example'
const reportSecret = 'only-for-this-test-0123456789-0123456789'

/** Accounts with its mail server, SMS gateway and the log of another subgraph. */
export interface NoticeWorld {
  readonly database: TestDatabase
  readonly mail: MailServer
  readonly sms: SmsServer
  readonly senders: { readonly mail: MailSender; readonly sms: SmsSender }
  /** Writes events into the other's log and lets accounts read them under a regulation. */
  tell(events: readonly NewEvent[], profile?: string): Promise<void>
  /** Sends what waits. */
  send(overrides?: object): Promise<number>
  mails(): Promise<readonly ReceivedMail[]>
  messages(): Promise<readonly ReceivedSms[]>
  behave(behaviour: Partial<SmsBehaviour>): Promise<void>
  /** Forgets what waits, empties mailbox and phones, and lets the gateway behave. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** Starts all of it. */
export async function startNoticeWorld(): Promise<NoticeWorld> {
  const database = await openTestDatabase()
  const { db } = database
  await enterTemplates(db, new Date())
  const source = await openSource()
  const mail = await startMail({ port: await freePort(), smtpPort: await freePort() })
  const sms = await startSms({
    ...{ port: await freePort(), user: 'motcua', password: 'mat-khau-thu-nghiem', reportSecret },
  })
  const { app, reportUrl } = await listenForReports(db)
  const senders = {
    mail: createSmtpSender(mail.smtpUrl, {
      from: 'Một cửa thử nghiệm <khong-tra-loi@thunghiem.example>',
      messageIdDomain: 'thunghiem.example',
    }),
    sms: createHttpSmsSender(sms.sendUrl, { from: 'MOT CUA', reportUrl }),
  }
  const read = async <T>(url: string) => (await (await fetch(url)).json()) as T
  const behave = async (behaviour: Partial<SmsBehaviour>) => {
    const headers = { 'content-type': 'application/json' }
    await fetch(`${sms.url}/behaviour`, {
      method: 'POST',
      headers,
      body: JSON.stringify(behaviour),
    })
  }
  return {
    ...{ database, mail, sms, senders, behave },
    async tell(events, profile = 'dak-lak-2024') {
      await appendEvents(source, events)
      await deliver(db, source, profile)
    },
    send: (overrides = {}) =>
      sendWaitingMessages({
        ...{ db, ...senders, now: () => new Date(), onFault: () => undefined, ...overrides },
      }),
    mails: () => read<ReceivedMail[]>(`${mail.url}/messages`),
    messages: () => read<ReceivedSms[]>(`${sms.url}/messages`),
    async clear() {
      await db.query.delete(noticeDeliveries)
      await fetch(`${mail.url}/messages`, { method: 'DELETE' })
      await fetch(`${sms.url}/messages`, { method: 'DELETE' })
      await behave({})
    },
    async close() {
      senders.mail.close()
      await Promise.all([mail.stop(), sms.stop(), app.close()])
      await source.close()
      await source.drop()
      await database.close()
    },
  }
}

/** A person with a dossier at an agency, and what events say of it. */
export async function aCase(
  db: OpenDatabase,
  said: { readonly email?: string | null; readonly phone?: string | null } = {},
) {
  const agency = await anAgency(db)
  const person = await aPerson(db, { email: 'thu@congdan.example', ...said })
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

/** An event of a dossier. */
export function dossierEvent<T extends NewEvent['type']>(
  type: T,
  payload: NewEvent<T>['payload'] & { readonly dossierId: string },
): NewEvent {
  return { type, key: payload.dossierId, payload, occurredAt: new Date() } as NewEvent
}

type Source = OpenDatabase & { drop(): Promise<void> }

async function openSource(): Promise<Source> {
  const { url, drop } = await createTestDatabase('dossiers')
  const source = { ...openDatabase(url, { tenantId: 1 }), drop }
  await source.client
    .unsafe(`create table outbox (tenant_id smallint, txid xid8 default pg_current_xact_id(),
    id uuid, type text, key text, payload jsonb, occurred_at timestamptz)`)
  return source
}

async function deliver(db: OpenDatabase, source: Source, profile: string): Promise<void> {
  const faults: unknown[] = []
  const rules = toNoticeRules(loadProfile(profile), { portalUrl, now: () => new Date() })
  const handlers: EventHandlers = {
    ...noticesOfDossiers(rules),
    ...noticesOfFeedback(rules),
    ...noticesOfReporting(rules),
  }
  const subscription = await subscribe({
    ...{ consumer: 'accounts', source: 'dossiers', sourceClient: source.client, tenantId: 1 },
    ...{ transaction: db.transaction, handlers },
    onError: (error) => faults.push(error),
  })
  await subscription.drain()
  await subscription.stop()
  if (faults.length > 0) throw faults[0]
}

async function listenForReports(
  db: OpenDatabase,
): Promise<{ app: FastifyInstance; reportUrl: string }> {
  const app = Fastify({ forceCloseConnections: true })
  await serveReports(app, { db, secret: reportSecret, now: () => new Date() })
  const port = await freePort()
  await app.listen({ port, host: '127.0.0.1' })
  return { app, reportUrl: `http://127.0.0.1:${port}/reports/sms` }
}
