import type { Database } from '@motcua/events'
import { and, asc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import type { PaymentOrder } from '../../domain/payments/payment.ts'
import { toArray } from '../dossiers.ts'
import { paymentMessages, paymentOrders } from '../tables.ts'

/** One order, or undefined. */
export async function findOrder(db: Database, id: string): Promise<PaymentOrder | undefined> {
  const [order] = await listOrders(db, [id])
  return order
}

/** Orders by id in one statement, in no order. */
export async function listOrders(
  { tenantId, query }: Database,
  ids: readonly string[],
): Promise<readonly PaymentOrder[]> {
  const rows = await query
    .select()
    .from(paymentOrders)
    .where(
      and(
        eq(paymentOrders.tenantId, tenantId),
        sql`${paymentOrders.id} = any(${toArray(ids)}::uuid[])`,
      ),
    )
  return rows.map(toOrder)
}

/** The attempts to pay of many payments in one statement, oldest first. */
export async function listOrdersOf(
  { tenantId, query }: Database,
  paymentIds: readonly string[],
): Promise<readonly PaymentOrder[]> {
  const rows = await query
    .select()
    .from(paymentOrders)
    .where(
      and(
        eq(paymentOrders.tenantId, tenantId),
        sql`${paymentOrders.paymentId} = any(${toArray(paymentIds)}::uuid[])`,
      ),
    )
    .orderBy(asc(paymentOrders.id))
  return rows.map(toOrder)
}

/** Orders that were paid from one moment until another. */
export async function listOrdersPaid(
  { tenantId, query }: Database,
  from: Date,
  until: Date,
): Promise<readonly PaymentOrder[]> {
  const rows = await query
    .select()
    .from(paymentOrders)
    .where(
      and(
        eq(paymentOrders.tenantId, tenantId),
        gte(paymentOrders.paidAt, from),
        lt(paymentOrders.paidAt, until),
      ),
    )
  return rows.map(toOrder)
}

/** Enters an attempt to pay. */
export async function insertOrder(
  { tenantId, query }: Database,
  order: PaymentOrder,
): Promise<void> {
  await query.insert(paymentOrders).values({ tenantId, ...order })
}

/** Writes it anew. */
export async function replaceOrder(
  { tenantId, query }: Database,
  order: PaymentOrder,
): Promise<void> {
  await query
    .update(paymentOrders)
    .set(order)
    .where(and(eq(paymentOrders.tenantId, tenantId), eq(paymentOrders.id, order.id)))
}

/** Notes where the browser pays. */
export async function setPayUrl(
  { tenantId, query }: Database,
  id: string,
  payUrl: string,
): Promise<void> {
  await query
    .update(paymentOrders)
    .set({ payUrl })
    .where(and(eq(paymentOrders.tenantId, tenantId), eq(paymentOrders.id, id)))
}

/** Has the platform asked of these orders at the next turn. */
export async function askSoon(
  { tenantId, query }: Database,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return
  await query
    .update(paymentOrders)
    .set({ nextCheckAt: at })
    .where(and(eq(paymentOrders.tenantId, tenantId), inArray(paymentOrders.id, [...ids])))
}

/** Takes orders of which the platform is to be asked now, for nobody else until `until`. */
export async function claimOrdersToCheck(
  { tenantId, query }: Database,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly PaymentOrder[]> {
  const due = query
    .select({ id: paymentOrders.id })
    .from(paymentOrders)
    .where(and(eq(paymentOrders.tenantId, tenantId), lte(paymentOrders.nextCheckAt, now)))
    .orderBy(asc(paymentOrders.nextCheckAt))
    .limit(limit)
    .for('update', { skipLocked: true })
  const rows = await query
    .update(paymentOrders)
    .set({ nextCheckAt: until, checks: sql`${paymentOrders.checks} + 1` })
    .where(and(eq(paymentOrders.tenantId, tenantId), inArray(paymentOrders.id, due)))
    .returning()
  return rows.map(toOrder)
}

/** Keeps what came to the notify address, believed or not. */
export async function insertMessage(
  { tenantId, query }: Database,
  message: Omit<typeof paymentMessages.$inferSelect, 'tenantId'>,
): Promise<void> {
  await query.insert(paymentMessages).values({ tenantId, ...message })
}

/** What came about an order, oldest first. */
export async function listMessages(
  { tenantId, query }: Database,
  orderId: string,
): Promise<readonly Omit<typeof paymentMessages.$inferSelect, 'tenantId'>[]> {
  return query
    .select()
    .from(paymentMessages)
    .where(and(eq(paymentMessages.tenantId, tenantId), eq(paymentMessages.orderId, orderId)))
    .orderBy(asc(paymentMessages.id))
}

function toOrder({ tenantId: _, ...order }: typeof paymentOrders.$inferSelect): PaymentOrder {
  return order
}
