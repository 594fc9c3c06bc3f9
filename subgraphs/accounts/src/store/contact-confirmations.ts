import type { Database } from '@motcua/events'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { OutsideChannel } from '../domain/notice.ts'
import type { SentCodes } from '../domain/one-time-code.ts'
import { contactConfirmations } from './notice-tables.ts'

/** A new address that waits for its code. */
export interface PendingContact {
  readonly channel: OutsideChannel
  readonly address: string
  readonly expiresAt: Date
}

/** The same with what tells whether a code is right. */
export interface ContactConfirmation extends PendingContact, SentCodes {
  readonly codeHash: string
  readonly failures: number
}

/** The address of a channel that waits, or undefined. */
export async function findConfirmation(
  db: Database,
  personId: string,
  channel: OutsideChannel,
): Promise<ContactConfirmation | undefined> {
  const [row] = await db.query
    .select({
      address: contactConfirmations.address,
      codeHash: contactConfirmations.codeHash,
      failures: contactConfirmations.failures,
      expiresAt: contactConfirmations.expiresAt,
      sent: contactConfirmations.sent,
      countedSince: contactConfirmations.countedSince,
    })
    .from(contactConfirmations)
    .where(ofContact(db, personId, channel))
  return row && { ...row, channel }
}

/** Addresses of a person that still wait at this moment. */
export async function listPending(
  { tenantId, query }: Database,
  personId: string,
  now: Date,
): Promise<readonly PendingContact[]> {
  const rows = await query
    .select({
      channel: contactConfirmations.channel,
      address: contactConfirmations.address,
      expiresAt: contactConfirmations.expiresAt,
    })
    .from(contactConfirmations)
    .where(
      and(
        eq(contactConfirmations.tenantId, tenantId),
        eq(contactConfirmations.personId, personId),
        gt(contactConfirmations.expiresAt, now),
      ),
    )
    .orderBy(contactConfirmations.channel)
  return rows.map((row) => ({ ...row, channel: row.channel === 'SMS' ? 'SMS' : 'EMAIL' }))
}

/** Keeps a new address with its code, in place of the one before. */
export async function saveConfirmation(
  { tenantId, query }: Database,
  personId: string,
  confirmation: ContactConfirmation,
): Promise<void> {
  const { personId: person, channel, tenantId: tenant } = contactConfirmations
  await query
    .insert(contactConfirmations)
    .values({ ...confirmation, tenantId, personId })
    .onConflictDoUpdate({ target: [tenant, person, channel], set: { ...confirmation } })
}

/** Counts one more try at the code, before it is looked at. */
export async function countTry(
  db: Database,
  personId: string,
  channel: OutsideChannel,
): Promise<void> {
  await db.query
    .update(contactConfirmations)
    .set({ failures: sql`${contactConfirmations.failures} + 1` })
    .where(ofContact(db, personId, channel))
}

/** Ends the waiting; how many codes went out stays counted. */
export async function expireConfirmation(
  db: Database,
  personId: string,
  channel: OutsideChannel,
  at: Date,
): Promise<void> {
  await db.query
    .update(contactConfirmations)
    .set({ expiresAt: at, codeHash: '' })
    .where(ofContact(db, personId, channel))
}

function ofContact({ tenantId }: Database, personId: string, channel: OutsideChannel) {
  return and(
    eq(contactConfirmations.tenantId, tenantId),
    eq(contactConfirmations.personId, personId),
    eq(contactConfirmations.channel, channel),
  )
}
