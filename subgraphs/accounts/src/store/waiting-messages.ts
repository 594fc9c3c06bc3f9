import type { Database } from '@motcua/events'
import { and, eq, lte, sql } from 'drizzle-orm'
import type { DeliveryState, OutsideChannel } from '../domain/notice.ts'
import { noticeDeliveries } from './notice-tables.ts'

/** A message to be sent now. */
export interface WaitingMessage {
  readonly deliveryId: string
  readonly channel: OutsideChannel
  /** Which attempt this is, from 1. */
  readonly attempt: number
  readonly address: string
  readonly subject: string
  readonly text: string
}

interface Claim {
  readonly now: Date
  /** Until then nobody else takes them, even if this process dies. */
  readonly until: Date
  readonly limit: number
}

/** Takes the messages that are due, for this process alone: the rows that others are taking are left out. */
export async function claimWaitingMessages(
  { tenantId, query }: Database,
  { now, until, limit }: Claim,
): Promise<readonly WaitingMessage[]> {
  const due = query
    .select({ id: noticeDeliveries.id })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.tenantId, tenantId),
        eq(noticeDeliveries.state, 'WAITING'),
        lte(noticeDeliveries.nextAttemptAt, now),
      ),
    )
    .orderBy(noticeDeliveries.nextAttemptAt)
    .limit(limit)
    .for('update', { skipLocked: true })

  const taken = query.$with('taken').as(due)
  const rows = await query
    .with(taken)
    .update(noticeDeliveries)
    .set({ nextAttemptAt: until, attempts: sql`${noticeDeliveries.attempts} + 1` })
    .from(taken)
    .where(and(eq(noticeDeliveries.tenantId, tenantId), eq(noticeDeliveries.id, taken.id)))
    .returning({
      deliveryId: noticeDeliveries.id,
      channel: noticeDeliveries.channel,
      attempt: noticeDeliveries.attempts,
      address: noticeDeliveries.address,
      subject: noticeDeliveries.subject,
      text: noticeDeliveries.text,
    })
  return rows.map(({ channel, address, subject, text, ...row }) => ({
    ...row,
    channel: channel === 'SMS' ? ('SMS' as const) : ('EMAIL' as const),
    address: address ?? '',
    subject: subject ?? '',
    text: text ?? '',
  }))
}

interface Attempt {
  readonly state: Exclude<DeliveryState, 'DELIVERED'>
  readonly at: Date
  readonly nextAttemptAt: Date
  readonly lastFault: string | null
  /** The SMS gateway's id of a message that it took. */
  readonly messageId?: string
}

/** Writes down how an attempt ended. A one-time code is forgotten with the last one. */
export async function recordAttempt(
  { tenantId, query }: Database,
  deliveryId: string,
  attempt: Attempt,
): Promise<void> {
  const isOver = attempt.state !== 'WAITING'
  const kept = sql`case when ${noticeDeliveries.noticeId} is null then null else ${noticeDeliveries.text} end`
  await query
    .update(noticeDeliveries)
    .set({ ...attempt, ...(isOver && { text: kept }) })
    .where(and(eq(noticeDeliveries.tenantId, tenantId), eq(noticeDeliveries.id, deliveryId)))
}

interface Report {
  readonly messageId: string
  readonly state: 'DELIVERED' | 'FAILED'
  readonly at: Date
  readonly lastFault: string | null
}

/** Writes down what the network says of a message that went out; false where no such message is known. */
export async function recordReport(db: Database, report: Report): Promise<boolean> {
  const { messageId, ...outcome } = report
  const isThis = and(
    eq(noticeDeliveries.tenantId, db.tenantId),
    eq(noticeDeliveries.messageId, messageId),
  )
  const rows = await db.query
    .select({ id: noticeDeliveries.id })
    .from(noticeDeliveries)
    .where(isThis)
  await db.query
    .update(noticeDeliveries)
    .set(outcome)
    .where(and(isThis, eq(noticeDeliveries.state, 'SENT')))
  return rows.length > 0
}
