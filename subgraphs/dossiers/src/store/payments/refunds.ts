import { newId } from '@motcua/kernel'
import type { Database } from '@motcua/events'
import { and, asc, desc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import type { NewRefund, Payment, Refund } from '../../domain/payments/payment.ts'
import { toArray } from '../dossiers.ts'
import { refunds } from '../tables.ts'

/** One refund, or undefined. */
export async function findRefund(db: Database, id: string): Promise<Refund | undefined> {
  const [refund] = await listRefundsById(db, [id])
  return refund
}

/** Refunds by id in one statement, in no order. */
export async function listRefundsById(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly Refund[]> {
  const rows = await query
    .select()
    .from(refunds)
    .where(and(eq(refunds.tenantId, tenantId), sql`${refunds.id} = any(${toArray(ids)}::uuid[])`))
  return rows.map(toRefund)
}

/** Refunds of many payments in one statement, oldest first. */
export async function listRefundsOf(
  { tenantId, query }: Database,
  paymentIds: readonly string[],
): Promise<readonly Refund[]> {
  const rows = await query
    .select()
    .from(refunds)
    .where(
      and(
        eq(refunds.tenantId, tenantId),
        sql`${refunds.paymentId} = any(${toArray(paymentIds)}::uuid[])`,
      ),
    )
    .orderBy(asc(refunds.id))
  return rows.map(toRefund)
}

/** Refunds that the platform carried out from one moment until another. */
export async function listRefundsDone(
  { tenantId, query }: Database,
  from: Date,
  until: Date,
): Promise<readonly Refund[]> {
  const rows = await query
    .select()
    .from(refunds)
    .where(
      and(
        eq(refunds.tenantId, tenantId),
        eq(refunds.method, 'PLATFORM'),
        gte(refunds.doneAt, from),
        lt(refunds.doneAt, until),
      ),
    )
  return rows.map(toRefund)
}

/** Enters a refund that the finance officer has to approve. */
export async function insertRefund(
  { tenantId, query }: Database,
  { id: paymentId, dossierId, agencyId }: Payment,
  refund: NewRefund,
  { id = newId(), at }: { readonly id?: string; readonly at: Date },
): Promise<void> {
  await query.insert(refunds).values({
    ...{ tenantId, id, paymentId, dossierId, agencyId },
    ...{ ...refund, state: 'DUE', dueAt: at, tries: 0 },
  })
}

/** Writes it anew. */
export async function replaceRefund({ tenantId, query }: Database, refund: Refund): Promise<void> {
  await query
    .update(refunds)
    .set(refund)
    .where(and(eq(refunds.tenantId, tenantId), eq(refunds.id, refund.id)))
}

/** Refunds of an agency, newest first; in one state only where given. */
export async function listRefunds(
  { tenantId, query }: Database,
  { agencyId, state }: { readonly agencyId: string; readonly state?: Refund['state'] | undefined },
  { limit, beforeId }: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly Refund[]> {
  const rows = await query
    .select()
    .from(refunds)
    .where(
      and(
        eq(refunds.tenantId, tenantId),
        eq(refunds.agencyId, agencyId),
        state && eq(refunds.state, state),
        beforeId === undefined ? undefined : lt(refunds.id, beforeId),
      ),
    )
    .orderBy(desc(refunds.id))
    .limit(limit)
  return rows.map(toRefund)
}

/** Takes refunds that the platform is to be asked for now, for nobody else until `until`. */
export async function claimRefundsToTry(
  { tenantId, query }: Database,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly Refund[]> {
  const due = query
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(eq(refunds.tenantId, tenantId), lte(refunds.nextTryAt, now)))
    .orderBy(asc(refunds.nextTryAt))
    .limit(limit)
    .for('update', { skipLocked: true })
  const rows = await query
    .update(refunds)
    .set({ nextTryAt: until })
    .where(and(eq(refunds.tenantId, tenantId), inArray(refunds.id, due)))
    .returning()
  return rows.map(toRefund)
}

function toRefund({ tenantId: _, ...refund }: typeof refunds.$inferSelect): Refund {
  return refund
}
