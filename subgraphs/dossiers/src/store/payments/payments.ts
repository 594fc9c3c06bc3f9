import type { Database } from '@motcua/events'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Payment } from '../../domain/payments/payment.ts'
import { toArray } from '../dossiers.ts'
import { payments } from '../tables.ts'

/** What a dossier owes, or undefined where nothing was ever owed. */
export async function findPaymentOf(db: Database, dossierId: string): Promise<Payment | undefined> {
  const [payment] = await listPaymentsOf(db, [dossierId])
  return payment
}

/** The payments of many dossiers in one statement, in no order. */
export async function listPaymentsOf(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly Payment[]> {
  const rows = await query
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.tenantId, tenantId),
        sql`${payments.dossierId} = any(${toArray(dossierIds)}::uuid[])`,
      ),
    )
  return rows.map(toPayment)
}

/** Enters what a dossier owes. */
export async function insertPayment(
  { tenantId, query }: Database,
  payment: Payment,
): Promise<void> {
  await query.insert(payments).values({ tenantId, ...payment })
}

/** Writes it anew; the paper is made beside (setFeeReceipt) and stays. */
export async function replacePayment(
  { tenantId, query }: Database,
  { receiptFileId: _, ...payment }: Payment,
): Promise<void> {
  await query
    .update(payments)
    .set(payment)
    .where(and(eq(payments.tenantId, tenantId), eq(payments.dossierId, payment.dossierId)))
}

/** Notes the fee receipt that the system made. */
export async function setFeeReceipt(
  { tenantId, query }: Database,
  dossierId: string,
  receiptFileId: string,
): Promise<void> {
  await query
    .update(payments)
    .set({ receiptFileId })
    .where(and(eq(payments.tenantId, tenantId), eq(payments.dossierId, dossierId)))
}

/** Which payments of an agency to list; what is left out does not restrict. */
interface PaymentFilter {
  readonly agencyId: string
  readonly state?: Payment['state'] | undefined
  /** Only those that should have been paid by then. */
  readonly payByBefore?: Date | undefined
}

/** Payments of an agency, newest first. */
export async function listPayments(
  { tenantId, query }: Database,
  { agencyId, state, payByBefore }: PaymentFilter,
  { limit, beforeId }: { readonly limit: number; readonly beforeId?: string | undefined },
): Promise<readonly Payment[]> {
  const rows = await query
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.tenantId, tenantId),
        eq(payments.agencyId, agencyId),
        state && eq(payments.state, state),
        payByBefore && lt(payments.payBy, payByBefore),
        beforeId === undefined ? undefined : lt(payments.id, beforeId),
      ),
    )
    .orderBy(desc(payments.id))
    .limit(limit)
  return rows.map(toPayment)
}

function toPayment({ tenantId: _, ...payment }: typeof payments.$inferSelect): Payment {
  return payment
}
