import { appendEvents, type Database } from '@motcua/events'
import { isId, newId } from '@motcua/kernel'
import type { OutsideChannel } from '../domain/notice.ts'
import type { NoticeEvent } from '../domain/notice-event.ts'
import { destinationsOf, type Destination, type NoticeSettings } from '../domain/notice-settings.ts'
import { fillTemplate, type NoticeTemplate, type NoticeValues } from '../domain/notice-template.ts'
import { findSettings } from '../store/notice-settings.ts'
import { listTemplatesOf } from '../store/notice-templates.ts'
import { insertDeliveries, insertNotice, type NewDelivery } from '../store/notices.ts'
import { findPersonById } from '../store/persons.ts'
import { composeMessage, oneLine, pick } from './compose-message.ts'

interface Notification {
  readonly event: NoticeEvent
  readonly personId: string
  /** The event of the log that calls for it: a second notice from the same one is not written. */
  readonly eventId: string
  readonly dossierId: string | null
  readonly agencyId: string | null
  readonly values: NoticeValues
  readonly at: Date
  /** Ways outside that the regulation names. */
  readonly channels: readonly OutsideChannel[]
}

/** Puts a notice into a person's inbox, and messages on their way where the person wants them and can be reached. */
export async function notify(tx: Database, notification: Notification): Promise<void> {
  const { event, personId, eventId, values, at, channels } = notification
  if (!isId(personId)) return
  const [person, settings, templates] = await Promise.all([
    findPersonById(tx, personId),
    findSettings(tx, personId),
    listTemplatesOf(tx, event),
  ])
  if (!person) return

  const { dossierId, agencyId } = notification
  const id = newId()
  const own = { id, personId, eventId, event, dossierId, agencyId, createdAt: at, readAt: null }
  if (!(await insertNotice(tx, { ...own, ...writeInbox(templates, values) }))) return

  const outside = destinationsOf(person, settings, channels)
  const inbox: NewDelivery = {
    ...{ id: newId(), noticeId: id, at, address: null, subject: null, text: null },
    ...{ channel: 'PORTAL', state: 'SENT' },
  }
  const messages = outside.map((to) =>
    waiting({ noticeId: id, at, to, settings, templates, values }),
  )
  const payload = { noticeId: id, personId }
  await Promise.all([
    insertDeliveries(tx, [inbox, ...messages]),
    appendEvents(tx, [{ type: 'accounts.notice-sent.v1', key: personId, payload, occurredAt: at }]),
  ])
}

interface SecretMessage {
  readonly event: NoticeEvent
  readonly to: Destination
  readonly settings: NoticeSettings
  readonly values: NoticeValues
  readonly at: Date
}

/** Sends a one-time code on its way: to the address at hand, and into no inbox. */
export async function sendSecret(tx: Database, message: SecretMessage): Promise<void> {
  const templates = await listTemplatesOf(tx, message.event)
  await insertDeliveries(tx, [waiting({ ...message, noticeId: null, templates })])
}

interface Composing {
  readonly noticeId: string | null
  readonly at: Date
  readonly to: Destination
  readonly settings: NoticeSettings
  readonly templates: readonly NoticeTemplate[]
  readonly values: NoticeValues
}

function waiting({ noticeId, at, to, settings, templates, values }: Composing) {
  return {
    ...{ id: newId(), noticeId, at, ...to, state: 'WAITING' as const },
    ...composeMessage(templates, to, settings, values),
  }
}

function writeInbox(templates: readonly NoticeTemplate[], values: NoticeValues) {
  const inVietnamese = pick(templates, 'PORTAL', 'vi')
  const inEnglish = pick(templates, 'PORTAL', 'en')
  return {
    title: {
      vi: oneLine(fillTemplate(inVietnamese.subject, values, 'vi')),
      en: oneLine(fillTemplate(inEnglish.subject, values, 'en')),
    },
    body: {
      vi: fillTemplate(inVietnamese.body, values, 'vi'),
      en: fillTemplate(inEnglish.body, values, 'en'),
    },
  }
}
