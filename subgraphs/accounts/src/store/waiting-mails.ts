import type { Database } from '@motcua/events'
import { and, eq, lte, sql } from 'drizzle-orm'
import type { LocalText } from '../domain/local-text.ts'
import { noticeDeliveries, notices } from './notice-tables.ts'
import { persons } from './person-tables.ts'

/** An e-mail to be sent now. */
export interface WaitingMail {
  readonly deliveryId: string
  /** Which attempt this is, from 1. */
  readonly attempt: number
  /** Null where the person has taken the address back. */
  readonly email: string | null
  readonly fullName: string
  readonly title: LocalText
  readonly body: LocalText
}

interface Claim {
  readonly now: Date
  /** Until then nobody else takes them, even if this process dies. */
  readonly until: Date
  readonly limit: number
}

/** Takes the e-mails that are due, for this process alone: the rows that others are taking are left out. */
export async function claimWaitingMails(
  { tenantId, query }: Database,
  { now, until, limit }: Claim,
): Promise<readonly WaitingMail[]> {
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
  return query
    .with(taken)
    .update(noticeDeliveries)
    .set({ nextAttemptAt: until, attempts: sql`${noticeDeliveries.attempts} + 1` })
    .from(taken)
    .innerJoin(notices, eq(notices.tenantId, tenantId))
    .innerJoin(persons, and(eq(persons.tenantId, tenantId), eq(persons.id, notices.personId)))
    .where(
      and(
        eq(noticeDeliveries.tenantId, tenantId),
        eq(noticeDeliveries.id, taken.id),
        eq(notices.id, noticeDeliveries.noticeId),
      ),
    )
    .returning({
      deliveryId: noticeDeliveries.id,
      attempt: noticeDeliveries.attempts,
      email: persons.email,
      fullName: persons.fullName,
      title: notices.title,
      body: notices.body,
    })
}

interface Attempt {
  readonly state: 'WAITING' | 'SENT' | 'FAILED'
  readonly at: Date
  readonly nextAttemptAt: Date
  readonly lastFault: string | null
}

/** Writes down how an attempt ended. */
export async function recordAttempt(
  { tenantId, query }: Database,
  deliveryId: string,
  attempt: Attempt,
): Promise<void> {
  await query
    .update(noticeDeliveries)
    .set(attempt)
    .where(and(eq(noticeDeliveries.tenantId, tenantId), eq(noticeDeliveries.id, deliveryId)))
}
