import { appendEvents, type Database } from '@motcua/events'
import { isId, newId } from '@motcua/kernel'
import type { LocalText } from '../domain/local-text.ts'
import { insertDeliveries, insertNotice } from '../store/notices.ts'
import { findPersonById } from '../store/persons.ts'

interface SendNotice {
  readonly personId: string
  /** The event that calls for it: a second one from the same event is not written. */
  readonly eventId: string
  readonly dossierId: string | null
  readonly title: LocalText
  readonly body: LocalText
  readonly at: Date
}

/** Puts a notice into a person's inbox, and an e-mail on its way where the person has an address. */
export async function sendNotice(tx: Database, notice: SendNotice): Promise<void> {
  const { personId, at } = notice
  const person = isId(personId) ? await findPersonById(tx, personId) : undefined
  if (!person) return

  const { eventId, dossierId, title, body } = notice
  const id = newId()
  const row = { id, personId, eventId, dossierId, title, body, createdAt: at, readAt: null }
  if (!(await insertNotice(tx, row))) return

  const delivery = { noticeId: id, at }
  await insertDeliveries(tx, [
    { ...delivery, id: newId(), channel: 'PORTAL', state: 'SENT' },
    ...(person.email
      ? [{ ...delivery, id: newId(), channel: 'EMAIL' as const, state: 'WAITING' as const }]
      : []),
  ])
  await appendEvents(tx, [
    {
      type: 'accounts.notice-sent.v1',
      key: personId,
      payload: { noticeId: id, personId },
      occurredAt: at,
    },
  ])
}
